import type { FactSheet } from './fact-sheet.ts';

/** The sheet of a scale at the stage that a page speaks of; the sheet itself where it speaks of none. */
export function atStage(sheet: FactSheet, stage: string | undefined): FactSheet {
  return stage === undefined ? sheet : { ...sheet, stage };
}
