import { describe, expect, it } from 'vitest';
import type { Claim, Relation, Topic } from '../../../articles/article-schema.ts';
import { contradictionsOf } from '../../../articles/contradictions.ts';
import type { EvidenceNote } from '../../../articles/evidence-schema.ts';
import { resolveTopic } from '../../../articles/resolve-topic.ts';
import { article, library } from './shipped.ts';

type Verdict = Claim['verdict'];

/** Claims named by side and place, such as "b0", with their notes. */
const claims = (side: string, verdicts: Verdict[], evidence: Claim['evidence'] = []) =>
  verdicts.map((verdict, at) => ({ id: `${side}${at}`, verdict, evidence }) as unknown as Claim);

const sideOf = (own: Claim[], aside: string[] = []) => ({
  text: 'It is so.',
  claims: own.map(({ id }) => id),
  aside,
  answer: { text: 'So.', evidence: [] },
});

const topic = (sides: Topic['sides']): Topic => ({
  id: 'topic',
  name: 'Topic',
  question: 'Is it?',
  sides,
});

const note = (id: string, source: string) => ({ id, source: { id: source } }) as EvidenceNote;

const links = (...named: [note: string, relation: Relation][]) =>
  named.map(([note, relation]) => ({ note, relation }));

const resolved = (one: Verdict[], other: Verdict[], aside: string[] = []) => {
  const [a, b] = [claims('a', one), claims('b', other)];
  return resolveTopic(topic([sideOf(a, aside), sideOf(b, aside)]), [...a, ...b], []).holds;
};

describe('the side that holds', () => {
  it.each<[Verdict[], Verdict[], 0 | 1 | undefined]>([
    [['contradicted'], ['supported'], 1],
    [['supported'], ['contradicted', 'contradicted'], 0],
    [['contradicted'], ['refined', 'supported', 'consistent'], 1],
    [['contradicted'], ['consistent'], undefined],
    [['contradicted', 'refined'], ['supported'], undefined],
    [['contradicted'], ['supported', 'mixed'], undefined],
    [['contradicted'], ['contradicted'], undefined],
    [['supported'], ['supported'], undefined],
    [['contradicted', 'opinion'], ['advice', 'supported'], 1],
    [['opinion'], ['supported'], undefined],
    [['contradicted'], [], undefined],
  ])('of %j against %j is %j', (one, other, holds) => {
    expect(resolved(one, other)).toBe(holds);
  });

  it('is not decided by claims whose verdict rests on other grounds', () => {
    expect(resolved(['contradicted', 'mixed'], ['supported'])).toBeUndefined();
    expect(resolved(['contradicted', 'mixed'], ['supported'], ['a1'])).toBe(1);
  });

  it('is not decided by a claim that stands on both sides', () => {
    const [a, b, both] = [
      claims('a', ['contradicted']),
      claims('b', ['supported']),
      claims('c', ['mixed']),
    ];
    const sides: Topic['sides'] = [sideOf([...a, ...both]), sideOf([...b, ...both])];
    expect(resolveTopic(topic(sides), [...a, ...b, ...both], []).holds).toBe(1);
  });
});

describe('the sources on a side', () => {
  it('are those that agree with it and those that contradict the other, each once', () => {
    const a = claims('a', ['contradicted'], links(['n1', 'contradicts'], ['n2', 'contradicts']));
    const b = claims(
      'b',
      ['supported'],
      links(['n3', 'supports'], ['n4', 'consistent with'], ['n5', 'refines']),
    );
    const notes = [
      note('n1', 'hospital'),
      note('n2', 'hospital'),
      note('n3', 'hospital'),
      note('n4', 'trial'),
      note('n5', 'seller'),
    ];
    const { sources } = resolveTopic(topic([sideOf(a), sideOf(b)]), [...a, ...b], notes);
    expect(sources).toEqual([0, 2]);
  });
});

describe('the topics that ship', () => {
  const found = contradictionsOf(article, library.evidence);

  it.each([
    ['permanence', 'It stays but fades. Touch-ups in 3–6 years.'],
    ['complications', 'Yes: infection, scars, allergy and more.'],
    ['hair-return', 'No. Hair only looks fuller.'],
    ['surgical', 'It is no surgery.'],
    ['sessions', 'Mostly not. Several visits are usual.'],
    ['depth', undefined],
    ['invasiveness', undefined],
    ['recovery', undefined],
  ])('are resolved: %s by %j', (id, answer) => {
    const one = found.find(({ topic }) => topic.id === id);
    expect(one?.holds === undefined ? undefined : one.sides[one.holds].answer.text).toBe(answer);
  });

  it('have a source on the side that holds, and more than on the other', () => {
    for (const { topic, sides, holds } of found) {
      if (holds === undefined) continue;
      expect(sides[holds].sources, topic.id).toBeGreaterThan(sides[holds === 0 ? 1 : 0].sources);
    }
  });
});
