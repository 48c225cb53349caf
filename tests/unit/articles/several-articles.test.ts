import { describe, expect, it } from 'vitest';
import { factSheet } from '../../../articles/make-fact-sheet.ts';
import { article } from './shipped.ts';
import { threeArticles } from './three-articles.ts';

function outline(term: string) {
  const sheet = factSheet(term, threeArticles);
  if (!sheet) throw new Error(`no sheet for ${term}`);
  const owner = ({ subject }: { subject: { id: string } | undefined }) => subject?.id ?? term;
  return {
    articles: sheet.articles.map(
      ({ id }) => threeArticles.articles.find((one) => one.id === id)?.subject,
    ),
    subjects: sheet.subjects.map(({ id }) => id),
    isSubject: sheet.isSubject,
    can: sheet.can.map((entry) => `${owner(entry)}: ${entry.ability.text}`),
    risks: sheet.risks.map((entry) => `${owner(entry)}: ${entry.risk.id}`),
    costs: sheet.costs.map((entry) => `${owner(entry)}: ${entry.figure.low} ${entry.figure.unit}`),
    notCovered: sheet.notCovered.map(({ omission }) => omission.text),
    questions: sheet.questions.length,
  };
}

describe('with articles on three subjects', () => {
  it.each([
    [
      'what the second is about',
      'hair-transplant',
      {
        articles: ['hair-transplant', 'smp'],
        subjects: ['smp'],
        isSubject: true,
        can: [
          'hair-transplant: Help.',
          'smp: Make scars on the scalp less visible, such as those of a hair transplant.',
        ],
        risks: ['hair-transplant: scars', 'hair-transplant: pain'],
        costs: ['hair-transplant: 2000 EUR'],
        notCovered: ['Late effects'],
        questions: 1,
      },
    ],
    [
      'what the third is about',
      'microneedling',
      {
        articles: ['microneedling'],
        subjects: [],
        isSubject: true,
        can: ['microneedling: Help.'],
        risks: ['microneedling: scars', 'microneedling: pain'],
        costs: ['microneedling: 50 EUR'],
        notCovered: ['Late effects'],
        questions: 1,
      },
    ],
    [
      'a term that one of them names',
      'graft',
      {
        articles: ['hair-transplant'],
        subjects: ['hair-transplant'],
        isSubject: false,
        can: ['hair-transplant: Help.'],
        risks: ['hair-transplant: pain'],
        costs: [],
        notCovered: [],
        questions: 1,
      },
    ],
    [
      'a term that all are silent on but two name as left out',
      'dandruff',
      {
        articles: ['hair-transplant', 'microneedling'],
        subjects: ['hair-transplant', 'microneedling'],
        isSubject: false,
        can: [],
        risks: [],
        costs: [],
        notCovered: ['Late effects', 'Late effects'],
        questions: 0,
      },
    ],
  ])('the sheet of %s holds that and no more', (_, term, expected) => {
    expect(outline(term)).toEqual(expected);
  });

  it('the sheet of the first subject keeps to its own article', () => {
    const { subjects, risks, can, costs, questions } = outline('smp');
    expect({ subjects, risks, questions }).toEqual({
      subjects: [],
      risks: article.risks.map(({ id }) => `smp: ${id}`),
      questions: article.questions.length,
    });
    expect([...can, ...costs].every((line) => line.startsWith('smp: '))).toBe(true);
  });

  it('a term of two subjects says whose each risk is', () => {
    const { risks, subjects } = outline('scarring');
    expect(subjects).toEqual(['smp', 'hair-transplant']);
    expect(risks).toEqual(['smp: scarring', 'smp: any-complication', 'hair-transplant: scars']);
  });
});
