import { useEffect, useState } from 'preact/hooks';

/** How the last attempt to copy ended. */
export type CopyOutcome = 'copied' | 'refused';

/** Copies the text, and says how that ended until the text changes. */
export function useCopy(
  text: string,
  onCopy: (text: string) => Promise<void>,
): { outcome: CopyOutcome | undefined; copy: () => void } {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => setOutcome(undefined), [text]);
  const copy = () => {
    onCopy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return { outcome, copy };
}
