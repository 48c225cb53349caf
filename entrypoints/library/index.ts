import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { factSheet, findTerm, library, relatedTerms } from '../../articles/index.ts';

export default defineUnlistedScript(() => {
  // The panel may hold on to one that came before.
  globalThis.pageLibrary ??= {
    about: library.about,
    sheetOf: (term) => factSheet(term, library),
    relatedTo: (term) => relatedTerms(term, library),
    find: (name) => findTerm(name, library),
  };
});
