import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../settings/settings.ts';
import { changeSettings } from '../../settings/stored-settings.ts';

/** Something that was done and can be taken back. */
export interface Done {
  /** One sentence that says what was done. */
  text: string;
  undo(): void;
}

/** Makes a change to the settings; with a sentence, the person is told and can take it back. */
export type Choose = (change: (now: Settings) => SettingsChange, text?: string) => void;

/** How a page makes changes, and the last one that can be taken back. */
export function useUndo(): { choose: Choose; done: Done | undefined; forget(): void } {
  const [done, setDone] = useState<Done>();
  const choose: Choose = async (change, text) => {
    const back = await changeSettings(change);
    if (text === undefined) return;
    const undo = async () => {
      setDone(undefined);
      await changeSettings(() => back);
    };
    setDone({ text, undo });
  };
  return { choose, done, forget: () => setDone(undefined) };
}
