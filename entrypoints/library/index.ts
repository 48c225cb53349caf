import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { factSheet, findTerm, library, relatedTerms } from '../../articles/index.ts';
import { copyText } from '../../components/panel/copy-text.ts';

export default defineUnlistedScript(() => {
  // The panel may hold on to one that came before.
  globalThis.pageLibrary ??= {
    about: library.about,
    sheetOf: (term) => factSheet(term, library),
    relatedTo: (term) => relatedTerms(term, library),
    textOf: copyText,
    find: (name) => findTerm(name, library),
  };
});
