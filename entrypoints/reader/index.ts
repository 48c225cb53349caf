import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runningSession } from '../stages/session.ts';
import { startReader } from './start-reader.ts';

export default defineUnlistedScript(() => {
  const session = runningSession();
  if (!session || session.hasReader) return;
  session.hasReader = true;
  startReader(session);
});
