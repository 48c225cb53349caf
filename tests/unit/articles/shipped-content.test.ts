import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMedical } from '../../../articles/source-kinds.ts';
import { article, facts, glossary, library, stored, textsIn } from './shipped.ts';

/** The article as published lies beside the project where it may be read; it does not ship. */
const published = new URL('../../../../shared/article/article.txt', import.meta.url);

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the article that ships', () => {
  it('has its six sections in its own order', () => {
    expect(library.articles).toHaveLength(1);
    expect(article.sections.map(({ heading }) => heading)).toEqual([
      'Introduction',
      'What Is Scalp Micropigmentation?',
      'Types of Scalp Micropigmentation',
      'Timing of Scalp Micropigmentation',
      'How Much Does Scalp Micropigmentation Cost?',
      'Side Effects and Risks of Scalp Micropigmentation',
    ]);
  });

  it('holds every claim, conflict and omission', () => {
    expect(article.claims).toHaveLength(70);
    expect(article.conflicts).toHaveLength(62);
    expect(article.notCovered).toHaveLength(8);
    expect(article.derived).toHaveLength(3);
    expect(article.published).toBe('2022-11-16');
    expect(article.sourcesCited).toBe(0);
  });

  it('spreads its claims over all sections', () => {
    const bySection = Object.groupBy(article.claims, ({ place }) => place.section);
    expect(
      Object.fromEntries(Object.entries(bySection).map(([id, of]) => [id, of?.length])),
    ).toEqual({
      introduction: 15,
      'what-it-is': 11,
      types: 10,
      timing: 6,
      cost: 14,
      'side-effects': 14,
    });
  });

  it('puts a number behind every exact figure and a unit behind every figure', () => {
    const figures = article.claims.flatMap((claim) => claim.figures);
    expect(figures).toHaveLength(17);
    for (const { label, low, high, unit, exact } of figures) {
      expect(unit, label).toMatch(/\S/);
      if (exact) expect(low ?? high, label).not.toBeNull();
    }
  });

  it('prices a session and says so', () => {
    const claim = article.claims.find(({ id }) => id === article.costClaim);
    expect(claim?.figures).toEqual([
      expect.objectContaining({ low: 500, high: 3000, unit: 'USD', per: 'session', exact: true }),
    ]);
  });

  it('gives no number for how often a risk occurs, only words from its own claims', () => {
    for (const risk of article.risks) {
      expect(risk.figure, risk.name).toBeNull();
      for (const { claim } of risk.words) expect(risk.claims, risk.name).toContain(claim);
    }
  });

  it.skipIf(!existsSync(published))('quotes only words that the published text has', () => {
    const original = words(readFileSync(published, 'utf8')).join(' ');
    for (const { text } of article.risks.flatMap((risk) => risk.words))
      expect(original).toContain(words(text).join(' '));
  });

  it.skipIf(!existsSync(published))('shares no run of eight words with the published text', () => {
    const original = words(readFileSync(published, 'utf8')).join(' ');
    const { title, sections, ...rest } = article;
    expect(original).toContain(words(title).join(' '));
    const told = facts.flatMap((known) => [
      ...known.facts.map(({ statement, reason }) => `${statement} ${reason}`),
      ...known.gaps.map(({ text }) => text),
    ]);
    const own = [
      ...textsIn(rest),
      ...textsIn(stored.evidence),
      ...textsIn(glossary),
      ...textsIn(told),
    ];
    const runs = own.flatMap(({ path, text }) => {
      const all = words(text);
      return all.slice(7).map((_, at) => ({ path, run: all.slice(at, at + 8).join(' ') }));
    });
    expect(runs.length).toBeGreaterThan(1000);
    expect(runs.filter(({ run }) => original.includes(run))).toEqual([]);
  });
});

describe('the evidence that ships', () => {
  it('has 88 notes, each with source, kind and how sure it is', () => {
    expect(library.evidence).toHaveLength(88);
    expect(library.gaps).toHaveLength(7);
    for (const { id, source, confidenceReason } of library.evidence) {
      expect(source.title, id).toMatch(/\S/);
      expect(source.by, id).toMatch(/\S/);
      expect(source.address ?? source.doi, id).not.toBeNull();
      expect(confidenceReason, id).toMatch(/\S/);
    }
  });

  it('bears on claims: every note is linked from at least one, or belongs to what is not covered', () => {
    const linked = new Set([
      ...article.claims.flatMap(({ evidence }) => evidence.map(({ note }) => note)),
      ...article.notCovered.flatMap(({ evidence }) => evidence),
    ]);
    expect(library.evidence.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('shows reprints and interface addresses as text', () => {
    const suspicious =
      /docslib|docksci|blogspot|\bapi\.|\/embed\/|cookies_not_supported|email-subscription|\bdev\d?\.|\bstaging\.|-dev\.|huggingface|scribd/;
    const reprint = /\bcop(y|ied)\b|reprint|reproduc/i;
    const sources = [
      ...stored.sources,
      ...facts.flatMap((known) => known.facts.map(({ source }) => source)),
    ];
    for (const { address, title, by, linkable } of sources)
      if (suspicious.test(address ?? '') || reprint.test(title))
        expect(linkable, `${address} by ${by}`).toBe(false);
  });
});

describe('the glossary that ships', () => {
  it('explains at least ninety terms', () => {
    expect(library.terms.length).toBeGreaterThanOrEqual(90);
  });

  it('states nothing without a source or a claim', () => {
    for (const { id, source, keyFacts } of library.terms) {
      expect(source.title, id).toMatch(/\S/);
      expect(source.address ?? source.doi, id).toMatch(/^(https?:|10\.)/);
      for (const fact of keyFacts)
        expect(fact.source?.id ?? fact.claims[0], `${id}: ${fact.text}`).toMatch(/\S/);
    }
  });

  it('takes the meaning of no medical word from a seller', () => {
    const sellers = ['SMP', 'non-surgical cover'];
    const medical = library.terms.filter(({ category }) => !sellers.includes(category));
    expect(medical.length).toBeGreaterThan(70);
    expect(medical.filter(({ source }) => !isMedical(source.kind)).map(({ id }) => id)).toEqual([]);
  });

  it('asks how it goes on only of conditions, drugs and operations', () => {
    const going = ['condition', 'drug or treatment', 'surgery'];
    const asked = facts
      .filter((known) => known.facts.some(({ question }) => question === 'course'))
      .map(({ term }) => library.terms.find(({ id }) => id === term));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((term) => !going.includes(term?.category ?? ''))).toEqual([]);
  });

  it('keeps what only detection needs out of the library', () => {
    for (const term of library.terms) {
      expect(term).not.toHaveProperty('forms');
      expect(term).not.toHaveProperty('senses');
    }
  });

  it('knows a term by its other names', () => {
    const smp = library.terms.find(({ id }) => id === 'smp');
    expect(smp?.alsoCalled).toEqual(expect.arrayContaining(['SMP', 'MHP', 'scalp pigmentation']));
    expect(smp?.alsoCalled).not.toContain('scalp micropigmentaion');
  });
});
