import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../content/messages.ts';
import { beginSession, runningSession } from '../content/session.ts';
import { readingOf } from './reading-of.ts';
import { startPanel } from './start-panel.ts';

export default defineUnlistedScript(async () => {
  const session = runningSession() ?? beginSession(sendMessage);
  if (session.hasPanel) return;
  session.hasPanel = true;
  // The page gets its turn between compiling the script and starting it. Who brought it waits for the end.
  await new Promise((resolve) => setTimeout(resolve));
  startPanel(await readingOf(session), session.signal);
});
