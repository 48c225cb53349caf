import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenFirst } from '../../page/dom/first-ear.ts';
import { tellingTypes, usedTypes } from '../../page/dom/heard-types.ts';

export default defineUnlistedScript(() => {
  // Firefox alone lets a page follow events into closed roots; see docs/security.md.
  if (import.meta.env.FIREFOX) listenFirst(tellingTypes, `${Math.random()}`);
  else listenFirst(usedTypes);
});
