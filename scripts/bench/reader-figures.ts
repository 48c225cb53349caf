import type { Bench } from './bench.ts';
import { openControlled } from './browsers.ts';
import { giantFigures } from './giant-figures.ts';
import { readingFigures } from './reading-figures.ts';
import { rivalFigures } from './rival-figures.ts';
import type { Figure } from './table.ts';

/** Pages with terms: what reading and painting take, beside a bare read and the libraries. */
export async function readerFigures(bench: Bench): Promise<Figure[]> {
  const reader = await openControlled({ panel: false });
  const whole = await openControlled({ panel: true });
  const figures = [
    ...(await readingFigures(bench, reader)),
    ...(await rivalFigures(bench, reader, whole)),
  ];
  await reader.close();
  await whole.close();
  return [...figures, ...(await giantFigures(bench))];
}
