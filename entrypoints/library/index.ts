import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { library } from '../../articles/index.ts';

export default defineUnlistedScript(() => {
  // The panel may hold on to one that came before.
  globalThis.pageLibrary ??= library;
});
