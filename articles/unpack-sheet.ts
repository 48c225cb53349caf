import { parse } from 'flatted';
import type { TermSheet } from './term-sheet.ts';

/** The sheet that was packed by `packSheet`. */
export function unpackSheet(packed: string): TermSheet {
  return parse(packed);
}
