import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenFirst } from '../../page/dom/first-ear.ts';

export default defineUnlistedScript({ include: ['firefox'], main: listenFirst });
