import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../../scripts/ordeal/cases.ts';
import { hasFailed, tableOf, withTable } from '../../../../scripts/ordeal/report.ts';

const held = { failures: [], growth: 250_000 };
const lost = { failures: ['no panel after', 'not underlined after'], growth: 1_500_000 };
const outcome = (...tries: (typeof held | typeof lost)[]) => ({
  what: 'a flood',
  page: 'x',
  tries,
});

describe('the table of an ordeal', () => {
  it.each([
    ['nothing where all held', [held, held], '| a flood | 2 | 0 | 0.25 MB |'],
    [
      'each cause once, and the worst growth',
      [held, lost, lost],
      '| a flood | 3 | **2** (no panel after; not underlined after) | 1.50 MB |',
    ],
  ])('says %s', (_, tries, row) => {
    expect(tableOf([outcome(...tries)]).split('\n')[2]).toBe(row);
  });

  it('takes the place of the last one in the page on reliability', () => {
    const page = readFileSync('docs/reliability.md', 'utf8');
    const once = withTable(page, '| old |');
    expect(withTable(once, '| new |')).toBe(once.replace('| old |', '| new |'));
  });

  it('has no place in a page without its mark', () => {
    expect(() => withTable('# Reliability', '| new |')).toThrow('lacks the line');
  });
});

it.each([
  [false, [held]],
  [true, [held, lost]],
])('says %s to whether any try failed', (failed, tries) => {
  expect(hasFailed(outcome(...tries))).toBe(failed);
});

it.each(Object.entries(cases))(
  'finds the page of the ordeal "%s", which begins when told and says when it is over',
  (_, { page }) => {
    const file = join('tests/pages/ordeal', page);
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('globalThis.begin =');
    expect(text).toContain('globalThis.isOver = true');
  },
);
