import { expect, it } from 'vitest';
import { factQuestions, treatmentQuestions } from '../../../articles/fact-questions.ts';
import { facts, glossary, library } from './shipped.ts';

it('are announced by the terms that have them', () => {
  const announced = library.terms.filter(({ hasFacts }) => hasFacts).map(({ id }) => id);
  expect(announced.toSorted()).toEqual(facts.map(({ term }) => term).toSorted());
});

it('answer for every treatment and cover whether it works, harms, suits and what it costs, or say that none was found', () => {
  const treatments = glossary.terms.filter(
    ({ id, kind, category }) =>
      facts.some(({ term }) => term === id) &&
      (kind !== undefined || category === 'non-surgical cover' || id === 'smp' || id === 'lllt'),
  );
  expect(treatments.length).toBeGreaterThan(25);
  const silent = treatments.flatMap(({ id }) => {
    const known = facts.find(({ term }) => term === id);
    const answered = new Set(
      [...(known?.facts ?? []), ...(known?.gaps ?? [])].map(({ question }) => question),
    );
    return treatmentQuestions
      .filter((question) => !answered.has(question))
      .map((q) => `${id} ${q}`);
  });
  expect(silent).toEqual([]);
});

/** Strengths in which drugs for the skin are sold, which are no figures of a fact. */
const strengths: Record<string, number[]> = {
  minoxidil: [2, 5],
  'oral-minoxidil': [5],
  'topical-finasteride': [0.5],
};

it('put every percentage that they tell among their figures', () => {
  const untold = facts.flatMap(({ term, facts: told }) =>
    told.flatMap(({ statement, figures, prices }) => {
      const numbers = [...figures, ...figures.flatMap(({ against }) => against ?? []), ...prices]
        .flatMap(({ low, high }) => [low, high])
        .filter((number) => number !== null);
      return [...statement.replaceAll(',', '').matchAll(/(\d+(?:\.\d+)?)%/g)]
        .map(([, number]) => Number(number))
        .filter((number) => !strengths[term]?.includes(number))
        .filter((number) => !numbers.some((known) => Math.abs(Math.abs(known) - number) < 0.51))
        .map((number) => `${term}: ${number}% in "${statement}"`);
    }),
  );
  expect(untold).toEqual([]);
});

it('never say one in so many', () => {
  const texts = facts.flatMap(({ facts: told }) => told.map(({ statement }) => statement));
  expect(texts.filter((text) => /\b(one|1) (in|of) (every )?\d/i.test(text))).toEqual([]);
});

it('describe each stage of a scale once', () => {
  const stages = (id: string) =>
    facts.find(({ term }) => term === id)?.facts.flatMap(({ stage }) => stage ?? []);
  expect(stages('norwood-scale')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(stages('ludwig-scale')).toEqual(['1', '2', '3']);
});

it('keep to the questions there are', () => {
  for (const { facts: told, gaps } of facts)
    for (const { question } of [...told, ...gaps]) expect(factQuestions).toContain(question);
});
