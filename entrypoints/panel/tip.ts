import { type PageSettings, sendMessage } from '../stages/messages.ts';
import { untilAnswered } from '../stages/until-answered.ts';

/** The tip in the first panel that a person ever sees. */
export interface Tip {
  isNew(): boolean;
  /** Notes that it was seen, so that it never comes again. */
  see(): void;
}

/** The tip, as the settings have it. */
export function createTip(settings: () => PageSettings, signal: AbortSignal): Tip {
  let isSeen = false;
  const isNew = () => !isSeen && !settings().settings.tipSeen;
  return {
    isNew,
    see() {
      if (!isNew()) return;
      isSeen = true;
      void untilAnswered(() => sendMessage('choose', { type: 'tipSeen' }), signal);
    },
  };
}
