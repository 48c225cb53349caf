import type { Mark } from '../../page/marks/mark.ts';

/** Whether a mark stands in a frame of this page, so that only its term and its place are known here. */
export function isFramed(mark: Mark): boolean {
  return 'boxes' in mark;
}
