import type { PackedSheet } from './pack-sheet.ts';
import type { TermSheet } from './term-sheet.ts';

/** The sheet that was packed by `packSheet`. */
export function unpackSheet(packed: string): TermSheet {
  const { table, sheet }: PackedSheet = JSON.parse(packed);
  const whole = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$' in value) return table[value.$ as number];
    const parts = value as Record<string, unknown>;
    for (const key in parts) parts[key] = whole(parts[key]);
    return value;
  };
  table.forEach(whole);
  return whole(sheet) as TermSheet;
}
