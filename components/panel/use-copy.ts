import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type CopiedView, copyView } from './copy-view.ts';

/** How the last attempt to copy ended. */
export type CopyOutcome = Pick<CopiedView, 'words' | 'links'> | 'refused';

/** Milliseconds for which is said how it ended, in the place of what else can be done. */
const saidFor = 5_000;

/** Copies the view that is open as text, and says for a while how that ended. */
export function useCopy(
  panel: RefObject<HTMLElement | null>,
  titles: (string | undefined)[],
  onCopy: (text: string) => Promise<void>,
): { outcome: CopyOutcome | undefined; copy: () => void } {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const title = titles.filter((one) => one !== undefined).join(': ');
  // What was said of one view is not true of the next.
  useEffect(() => setOutcome(undefined), [title]);
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), saidFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () => {
    if (!panel.current) return;
    const copied = copyView(panel.current, title);
    onCopy(copied.text).then(
      () => setOutcome(copied),
      () => setOutcome('refused'),
    );
  };
  return { outcome, copy };
}
