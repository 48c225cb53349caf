import { onMessage, type PageSettings, type SendMessage } from './messages.ts';
import { onRestored } from './on-restored.ts';
import { untilAnswered } from './until-answered.ts';

/** Calls back with the settings of this site whenever they have changed, until the signal ends it; gives what asks for them at once. */
export function onSettingsChange(
  send: SendMessage,
  changed: (now: PageSettings) => void,
  signal: AbortSignal,
): () => void {
  let latest = 0;
  const ask = async () => {
    const own = ++latest;
    const now = await untilAnswered(() => send('readSettings'), signal);
    if (now && own === latest) changed(now);
  };
  const again = () => void ask();
  signal.addEventListener('abort', onMessage('settingsChanged', again));
  onRestored(again, signal);
  return again;
}
