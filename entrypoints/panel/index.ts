import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWithoutAccess } from '../stages/leave-without-access.ts';
import { sendMessage } from '../stages/messages.ts';
import { beginSession, type PageSession, runningSession } from '../stages/session.ts';
import { readingOf } from './reading-of.ts';
import { startPanel } from './start-panel.ts';

export default defineUnlistedScript(() => {
  const session = runningSession() ?? beginSession(sendMessage);
  session.panel ??= start(session).catch((error) => {
    // Who brings it again finds the way free.
    delete session.panel;
    throw error;
  });
  // Who brought it, first or again, waits for the end.
  return session.panel;
});

async function start(session: PageSession): Promise<void> {
  if (!session.hasReader) leaveWithoutAccess(session);
  // The page gets its turn between compiling the script and starting it.
  await new Promise((resolve) => setTimeout(resolve));
  const reading = await readingOf(session);
  if (!session.signal.aborted) startPanel(reading, session.signal);
}
