import { isEditable } from '../dom/is-editable.ts';
import { onTrusted } from '../dom/trust.ts';
import type { TermCommands } from './term-commands.ts';

/** What each physical key does together with Alt and Shift: those of the suggested commands. */
const actions: Record<string, (commands: TermCommands) => void> = {
  PageDown: (commands) => commands.step(1),
  PageUp: (commands) => commands.step(-1),
  Home: (commands) => commands.openHere(),
};

/** Takes the keys of the commands from the page itself, for browsers that have no commands; never while a field is edited. */
export function watchTermKeys(commands: TermCommands, signal: AbortSignal): void {
  const onDown = (event: KeyboardEvent) => {
    const { altKey, shiftKey, ctrlKey, metaKey, isComposing, code, repeat } = event;
    const action = actions[code];
    if (!action || !altKey || !shiftKey || ctrlKey || metaKey || isComposing || repeat) return;
    if (isEditable(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action(commands);
  };
  onTrusted(window, 'keydown', onDown, { signal, capture: true });
}
