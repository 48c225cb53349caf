import { endsReading, type PanelAction } from '../../components/panel/panel-actions.ts';
import type { ShownPanel } from './panel-state.ts';

/** Whether an action can be chosen in a panel: one at a time, and none over what was done already, whose own undo would be
 *  lost to one that takes nothing back. */
export function mayAct(
  { done, progress }: Pick<ShownPanel, 'done' | 'progress'>,
  action: PanelAction,
): boolean {
  if (!done || progress === 'refused') return true;
  return progress !== 'asked' && done.action !== action && !endsReading(done.action);
}
