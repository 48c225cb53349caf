import { weighBundles } from '../../build/bundle-budget.ts';
import { chromiumBuild } from '../open-chromium.ts';
import type { Figure } from './table.ts';

/** What the built scripts weigh, gzipped. */
export function weightFigures(): Figure[] {
  return weighBundles(chromiumBuild).map(({ file, bytes, budget }) => ({
    what: `${file}, gzipped`,
    value: bytes / 1_024,
    unit: 'KB',
    goal: `≤ ${budget / 1_024}`,
    met: bytes <= budget,
  }));
}
