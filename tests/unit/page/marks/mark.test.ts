import { describe, expect, it } from 'vitest';
import { type Mark, sameMark } from '../../../../page/marks/mark.ts';

const node = {};
const markOf = (mention: { term: string; stage?: string }, startOffset = 0) =>
  ({
    mention,
    range: { startContainer: node, startOffset, endContainer: node, endOffset: 9 },
    painted: true,
  }) as unknown as Mark;
const three = { term: 'norwood-scale', stage: '3' };

describe('two marks are the same', () => {
  it.each([
    ['of the same term and stage at the same place', markOf({ ...three }), true],
    ['but not at another place', markOf(three, 4), false],
    ['but not of another term', markOf({ ...three, term: 'ludwig-scale' }), false],
    ['but not at another stage', markOf({ ...three, stage: '4' }), false],
    ['but not without the stage', markOf({ term: 'norwood-scale' }), false],
  ])('%s', (_, other, expected) => {
    expect(sameMark(markOf(three), other)).toBe(expected);
  });
});
