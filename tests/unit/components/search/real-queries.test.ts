import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { search } from './shipped-search.ts';

/** What people type, and what a right first answer holds. */
interface Query {
  q: string;
  /** Patterns, all of which it holds. */
  answer: string[];
  /** What must not stand first. */
  mustNot?: string;
}

const queriesIn = (name: string): Query[] =>
  readFileSync(`tests/corpus/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const first = ({ q }: Query) => search(q, 1).hits[0]?.fact;

const isRight = (query: Query) => {
  const fact = first(query);
  const told = `${fact?.title} ${fact?.text}`;
  return query.answer.every((pattern) => new RegExp(pattern, 'i').test(told));
};

const real = queriesIn('queries-dev');
const own = queriesIn('queries-own');
const forbidden = new RegExp(real[0]?.mustNot ?? '.');

describe.each([
  ['queries that people were seen to type', real, 54],
  ['queries written beside them before any was tried', own, 54],
])('%s', (_, queries, least) => {
  it(`are answered rightly at once, ${least} of 60 or more`, () => {
    expect(queries).toHaveLength(60);
    const wrong = queries.filter((query) => !isRight(query)).map(({ q }) => q);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(queries.length - least);
  });

  it('are never answered first with what others contradict', () => {
    const wrong = queries.filter((query) => {
      const pattern = query.mustNot ? new RegExp(query.mustNot) : forbidden;
      return pattern.test(first(query)?.text ?? '');
    });
    expect(wrong.map(({ q }) => q)).toEqual([]);
  });
});
