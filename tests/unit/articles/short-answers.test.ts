import { describe, expect, it } from 'vitest';
import { factSheet } from '../../../articles/make-fact-sheet.ts';
import { shortAnswersOn } from '../../../articles/short-answers.ts';
import { facts, library, search } from './shipped.ts';

function answersOn(term: string) {
  const sheet = factSheet(term, library);
  if (!sheet) throw new Error(`no sheet for ${term}`);
  const known = facts.find((one) => one.term === term) ?? 'none';
  return shortAnswersOn(sheet, search.answers, { evidence: library.evidence, facts: known });
}

const wordsIn = (text: string) => text.split(/\s+/).length;

describe('the short answers of a panel', () => {
  it.each(['hurt', 'sessions', 'removal', 'safe'])('answer “%s” for SMP, with sources', (id) => {
    const answer = answersOn('smp').find((one) => one.id === id);
    expect(answer?.sources.length).toBeGreaterThan(0);
    expect(wordsIn(`${answer?.short} ${answer?.text}`)).toBeLessThanOrEqual(120);
  });

  it('are for another term those that name it', () => {
    const named = search.answers.filter(({ terms }) => terms.includes('dermis'));
    expect(answersOn('dermis').map(({ id }) => id)).toEqual(named.map(({ id }) => id));
    expect(answersOn('minoxidil')).toEqual([]);
  });

  it('have no strength where they say that no study tells, and only there', () => {
    const open = /\b(no study here|little is known|leave it open)\b/i;
    const isOpen = ({ short, text }: { short: string; text: string }) =>
      open.test(`${short} ${text}`) || /\bno rate\b/.test(short);
    expect(search.answers.filter(isOpen)).not.toEqual([]);
    for (const answer of search.answers)
      expect(answer.sureness === 'none', answer.id).toBe(isOpen(answer));
  });

  it('are no more than a view holds, beside those that have one of their own', () => {
    const worded = answersOn('smp').filter(({ word }) => word !== undefined);
    expect(worded.map(({ word }) => word)).toEqual(['Pain', 'Sessions', 'Removal']);
    expect(search.answers.length).toBeGreaterThan(10);
    expect(answersOn('smp')).toHaveLength(10);
  });

  it('are for SMP none that a row of its panel gives', () => {
    const inRows = search.answers.filter(({ row }) => row !== undefined).map(({ id }) => id);
    expect(inRows).toEqual(['not-for', 'lasts', 'cost', 'side-effects']);
    const shown = answersOn('smp').map(({ id }) => id);
    expect(shown.filter((id) => inRows.includes(id))).toEqual([]);
  });
});
