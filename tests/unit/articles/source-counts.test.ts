import { describe, expect, it } from 'vitest';
import { countSources, verdictSources } from '../../../articles/source-counts.ts';
import { article, library } from './shipped.ts';

const notes = new Map(library.evidence.map((note) => [note.id, note]));
const noteOf = (id: string) => notes.get(id) ?? expect.fail(`no note ${id}`);

describe('a count of sources', () => {
  it.each([
    [['E01', 'E02', 'E03'], 1],
    [['E01', 'E04'], 2],
    [[], 0],
  ])('of notes %j is %i, since several notes may come from one', (ids, count) => {
    expect(countSources(ids.map(noteOf))).toBe(count);
  });

  it.each([
    ['C53', 4, 7],
    ['C52', 9, 14],
    ['C18', 8, 11],
    ['C29', 1, 3],
    ['C15', 1, 5],
    ['C65', 0, 1],
  ])('behind the verdict on %s holds those that say so', (id, agreeing, all) => {
    const claim = article.claims.find((known) => known.id === id) ?? expect.fail(id);
    expect(verdictSources(claim, notes)).toEqual({ agreeing, all });
  });

  it('is never nought where a verdict is said to rest on sources', () => {
    const resting = article.claims.filter(
      ({ verdict }) => !['unsupported', 'opinion', 'advice'].includes(verdict),
    );
    expect(
      resting.filter((claim) => verdictSources(claim, notes).agreeing === 0).map(({ id }) => id),
    ).toEqual([]);
  });

  it('is nought where no source was found', () => {
    for (const claim of article.claims.filter(({ verdict }) => verdict === 'unsupported'))
      expect(claim.evidence, claim.id).toEqual([]);
  });
});
