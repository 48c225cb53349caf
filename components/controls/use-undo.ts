import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../settings/choices/settings.ts';
import { changeSettings } from '../../settings/stored/stored-settings.ts';

/** Something that was done and can be taken back. */
export interface Done {
  /** One sentence that says what was done. */
  text: string;
  undo(): void;
}

/** Makes a change to the settings; with a sentence, the person is told and can take it back. */
export type Choose = (change: (now: Settings) => SettingsChange, text?: string) => void;

/** How a page makes changes, and the last one that can be taken back; after it, the one before. */
export function useUndo(): { choose: Choose; done: Done | undefined; forget(): void } {
  const [all, setAll] = useState<Done[]>([]);
  const choose: Choose = async (change, text) => {
    const back = await changeSettings(change);
    if (text === undefined) return;
    const one: Done = {
      text,
      async undo() {
        setAll((all) => all.filter((other) => other !== one));
        await changeSettings(() => back);
      },
    };
    setAll((all) => [...all, one]);
  };
  return { choose, done: all.at(-1), forget: () => setAll([]) };
}
