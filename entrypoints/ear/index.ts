import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenFirst } from '../../page/dom/first-ear.ts';
import { tellingTypes, usedTypes } from '../../page/dom/heard-types.ts';

export default defineUnlistedScript(() => {
  // Firefox alone lets a page follow events into closed roots; see docs/security.md.
  listenFirst(import.meta.env.FIREFOX ? tellingTypes : usedTypes);
});
