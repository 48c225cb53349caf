import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimRow, SaidOf } from '../../../scripts/fit/claim-rows.ts';
import { rowsOfDocuments } from '../../../scripts/fit/claim-rows.ts';
import { fitClaims } from '../../../scripts/fit/fit-claims.ts';
import { solve } from '../../../scripts/fit/solve.ts';
import { solveSparse } from '../../../scripts/fit/solve-sparse.ts';
import { claimWords, lexicon } from '../detection/lexicon-of-content.ts';

const size = 4;

test('sparse coefficients are those that Newton finds', () => {
  const row = fc.record({
    columns: fc.uniqueArray(fc.integer({ min: 0, max: size - 1 })),
    answer: fc.constantFrom(0 as const, 1 as const),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (all) => {
      // Without both answers what is added to each row has no end.
      const rows = [
        ...all,
        { columns: [], answer: 0 as const },
        { columns: [], answer: 1 as const },
      ];
      const found = solveSparse(
        rows.map(({ columns, answer }) => ({ columns: Int32Array.from(columns), answer })),
        size,
        0.5,
      );
      const exact = solve(
        rows.map(({ columns, answer }) => {
          const own = [...columns.toSorted(), size];
          return { columns: own, values: own.map(() => 1), answer, weight: 1 };
        }),
        { means: Array(size + 1).fill(0), strengths: [...Array(size).fill(0.5), 1e-9] },
      );
      for (const [at, one] of exact.entries()) expect(found[at]).toBeCloseTo(one, 1);
    }),
  );
});

const rowOf = (signs: string, said: Record<string, SaidOf> = {}, isSilent = true): ClaimRow => ({
  signs: new Set(signs.split(' ')),
  said: new Map(Object.entries(said)),
  isSilent: () => isSilent,
});

describe('what is fitted', () => {
  const times = (count: number, row: ClaimRow) => Array.from({ length: count }, () => row);
  const made = [
    ...times(9, rowOf('it hums', { painless: 'asserted' })),
    ...times(5, rowOf('it may hum', { painless: 'hedged' })),
    ...times(5, rowOf('it burns', { painless: 'denied' })),
    ...times(30, rowOf('it rains')),
    ...times(30, rowOf('it snows', { painless: 'open' })),
    ...times(30, rowOf('it thaws', {}, false)),
    ...times(2, rowOf('it drips', { painless: 'asserted' })),
  ];
  const { painless } = fitClaims(['painless'], { made, polarity: made });
  const tenths = (name: 'made' | 'denied' | 'reserved', sign: string) =>
    Number(
      Object.entries(painless?.[name].weights ?? {}).find(([, signs]) =>
        signs.split(' ').includes(sign),
      )?.[0] ?? 0,
    );

  test('speaks for a kind by words of its statements, and against it by others', () => {
    expect(tenths('made', 'hums')).toBeGreaterThan(0);
    expect(tenths('made', 'burns')).toBeGreaterThan(0);
    expect(tenths('made', 'rains')).toBeLessThan(0);
  });

  test('tells denials and reserves apart', () => {
    expect(tenths('denied', 'burns')).toBeGreaterThan(0);
    expect(tenths('reserved', 'may')).toBeGreaterThan(0);
    expect(tenths('reserved', 'burns')).toBe(0);
  });

  test('knows nothing of what is left open, of kinds without labels, and of what is rare', () => {
    for (const sign of ['snows', 'thaws', 'drips']) expect(tenths('made', sign)).toBe(0);
  });
});

test('a sentence is an example of what its labels say, and of nothing where they leave it open', () => {
  const text = 'Scalp micropigmentation (SMP) is calm. It is dull. It is mild.\n\nIs it sore?';
  const label = (words: string, optional = false) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    kind: 'painless',
    value: { polarity: 'hedged' },
    optional,
  });
  const rows = rowsOfDocuments(
    [
      {
        id: 'a1',
        class: 'pos',
        register: 'faq',
        domain: 'faq',
        text,
        spans: [],
        claims: [label('is calm'), label('dull', true)],
      },
    ],
    { lexicon, claimWords },
  );
  expect(rows.map(({ said }) => said.get('painless'))).toEqual(['hedged', 'open', undefined]);
});
