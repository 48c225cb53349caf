import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../settings/choices/settings.ts';
import { changeSettings } from '../../settings/stored/stored-settings.ts';

/** Something that was done and can be taken back. */
export interface Done {
  /** One sentence that says what was done. */
  text: string;
  undo(): void;
}

/** Something that could not be stored. */
export interface Unsaved {
  again(): void;
  letGo(): void;
}

/** Makes a change to the settings; with a sentence, the person is told and can take it back. Resolves to whether it was stored. */
export type Choose = (change: (now: Settings) => SettingsChange, text?: string) => Promise<boolean>;

/** How a page makes changes, the last one that can be taken back, after it the one before, and one that could not be stored. */
export function useUndo(): {
  choose: Choose;
  done: Done | undefined;
  unsaved: Unsaved | undefined;
  forget(): void;
} {
  const [all, setAll] = useState<Done[]>([]);
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const letGo = () => setUnsaved(undefined);

  async function store(change: (now: Settings) => SettingsChange, again: () => void) {
    try {
      const back = await changeSettings(change);
      letGo();
      return back;
    } catch {
      // Drawing anew shows what is stored, also in a control that the person has moved already.
      setUnsaved({ again, letGo });
      return undefined;
    }
  }

  const choose: Choose = async (change, text) => {
    const back = await store(change, () => void choose(change, text));
    if (!back) return false;
    if (text === undefined) return true;
    const one: Done = {
      text,
      async undo() {
        setAll((all) => all.filter((other) => other !== one));
        const isUndone = await store(() => back, one.undo);
        if (!isUndone) setAll((all) => [...all.filter((other) => other !== one), one]);
      },
    };
    setAll((all) => [...all, one]);
    return true;
  };
  return { choose, done: all.at(-1), unsaved, forget: () => setAll([]) };
}
