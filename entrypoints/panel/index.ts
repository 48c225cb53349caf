import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runningSession } from '../content/session.ts';
import { startPanel } from './start-panel.ts';

export default defineUnlistedScript(() => {
  const session = runningSession();
  if (!session?.reading || session.hasPanel) return;
  session.hasPanel = true;
  startPanel(session.reading, session.signal);
});
