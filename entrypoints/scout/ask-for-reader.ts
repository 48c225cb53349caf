import { onMessage, sendMessage } from '../stages/messages.ts';
import { onRestored } from '../stages/on-restored.ts';
import { beginSession, runningSession } from '../stages/session.ts';
import { untilAnswered } from '../stages/until-answered.ts';

/** Longest wait of a timer, in milliseconds: what is left of a pause is asked anew then, since clocks can be set. */
const longestWait = 60_000;

/** Brings the reader where the site is on, now, after a pause and after each change of that; ends the session where it is not, until the signal ends. */
export function askForReader(signal: AbortSignal): void {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(isFirst = false) {
    const own = ++latest;
    clearTimeout(timer);
    const session = runningSession() ?? beginSession(sendMessage);
    const standing = await untilAnswered(() => sendMessage('bringReader'), signal);
    if (!standing || own !== latest || standing.isOn) return;
    // A panel that was opened for selected text before anything was known of the site stays.
    if (!isFirst || !session.panel) session.end();
    const { pauseLeft } = standing;
    if (pauseLeft > 0) timer = setTimeout(() => void ask(), Math.min(pauseLeft, longestWait));
  }

  const again = () => void ask();
  const stop = onMessage('sitesChanged', again);
  onRestored(again, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    stop();
  });
  void ask(true);
}
