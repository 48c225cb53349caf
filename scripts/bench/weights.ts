import { weighBuild } from '../../build/bundle-budget.ts';
import { chromiumBuild } from '../open-chromium.ts';
import type { Figure } from './table.ts';

/** What scripts should weigh where their budget allows more for now, in units of 1,024 bytes. */
const goals: Record<string, number> = { 'reader.js': 25 };

/** What the built scripts weigh, gzipped. */
export function weightFigures(): Figure[] {
  const scripts = weighBuild(chromiumBuild).filter(({ part }) => part.endsWith('.js'));
  return scripts.map(({ part, bytes, budget }) => {
    const goal = goals[part] ?? budget / 1_024;
    return {
      what: `${part}, gzipped`,
      value: bytes / 1_024,
      unit: 'KB',
      goal: `≤ ${goal}`,
      met: bytes <= goal * 1_024,
    };
  });
}
