import { UndoBar } from '../controls/UndoBar.tsx';
import { UnsavedBar } from '../controls/UnsavedBar.tsx';
import { useSettings } from '../controls/use-settings.ts';
import { useTheme } from '../controls/use-theme.ts';
import { useUndo } from '../controls/use-undo.ts';
import { Options } from './Options.tsx';
import type { OptionsPort } from './options-port.ts';

interface Props {
  port: OptionsPort;
  /** Name of a term by its id. */
  termName(id: string): string;
}

/** Keeps the options in step with the stored settings. */
export function OptionsContainer({ port, termName }: Props) {
  const known = useSettings();
  const { choose, done, unsaved, forget } = useUndo();
  useTheme(known?.settings.theme);
  if (!known) return null;
  return (
    <>
      <Options {...known} port={port} termName={termName} choose={choose} />
      {unsaved ? <UnsavedBar unsaved={unsaved} /> : <UndoBar done={done} onDismiss={forget} />}
    </>
  );
}
