import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  mostSaved,
  type Settings,
  type SettingsChange,
} from '../../../settings/choices/settings.ts';
import type { Choose } from '../../controls/use-undo.ts';

/** What a person has saved and written, and the way to change it. */
export interface Mine extends Pick<Settings, 'saved' | 'ownNotes' | 'keepRecent'> {
  change(change: SettingsChange): void;
}

/** It from the settings, once they are known. */
export const mineOf = (settings: Settings | undefined, choose: Choose): Mine | undefined =>
  settings && { ...settings, change: (change) => void choose(() => change) };

/** Carries it to every page of the library; without it nothing can be saved. */
export const MineContext = createContext<Mine | undefined>(undefined);

export const useMine = (): Mine | undefined => useContext(MineContext);

/** Whether no more can be saved. */
export const isFull = ({ saved }: Pick<Mine, 'saved'>): boolean =>
  Object.keys(saved).length >= mostSaved;
