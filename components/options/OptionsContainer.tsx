import { UndoBar } from '../controls/UndoBar.tsx';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { useUndo } from '../controls/use-undo.ts';
import { Options } from './Options.tsx';

/** Keeps the options in step with the stored settings. */
export function OptionsContainer() {
  const known = useSettings();
  const { choose, done, forget } = useUndo();
  useTheme(known?.settings.theme);
  if (!known) return null;
  return (
    <>
      <Options {...known} choose={choose} />
      <UndoBar done={done} onDismiss={forget} />
    </>
  );
}
