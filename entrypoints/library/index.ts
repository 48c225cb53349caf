import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { library } from '../../articles/index.ts';

export default defineUnlistedScript(() => {
  globalThis.pageLibrary = library;
});
