import { useEffect, useState } from 'preact/hooks';
import type { FactSheet } from '../../articles/fact-sheet.ts';

/** How the last attempt to copy ended. */
export type CopyOutcome = 'copied' | 'refused';

/** Copies a sheet as text, and says how that ended until another sheet is shown. */
export function useCopy(
  sheet: FactSheet,
  text: string,
  onCopy: (text: string) => Promise<void>,
): { outcome: CopyOutcome | undefined; copy: () => void } {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  // What was said of one sheet is not true of the next.
  useEffect(() => setOutcome(undefined), [sheet.term.id]);
  const copy = () => {
    onCopy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return { outcome, copy };
}
