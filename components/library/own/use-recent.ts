import { useEffect } from 'preact/hooks';
import { keepRecent } from '../../../settings/stored/recent-terms.ts';
import { useMine } from './mine.ts';

/** Notes that a term is looked at, where the person wants that. */
export function useRecent(term: string): void {
  const isKept = useMine()?.keepRecent === true;
  useEffect(() => {
    if (isKept) void keepRecent(term);
  }, [term, isKept]);
}
