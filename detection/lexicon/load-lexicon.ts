import { createEvidenceTable } from './evidence-table.ts';
import { keyOf } from './key-of.ts';
import type { CompiledEvidence, DefinitionLinks, Forms, Lexicon, LoadedForm } from './lexicon.ts';
import { topicNumbers } from './topic-letters.ts';

const abbreviation = /^[A-Z]{2,6}$/;

/** Adds compiled evidence to forms, so that those with several senses can be decided; takes a few milliseconds at most. */
export function loadLexicon(forms: Forms, compiled: CompiledEvidence): Lexicon {
  const numbered = numbering();
  const ofTerm = (rows: CompiledEvidence['kin']) => {
    const byTerm = new Map(rows.map(([term, letters]) => [term, numbered(letters)]));
    return ({ termNumber }: LoadedForm) => byTerm.get(termNumber) ?? numbered('');
  };
  return {
    forms,
    phrases: createEvidenceTable(forms.phrases, compiled),
    topicsOf: ({ against, text }) =>
      numbered(against ?? (abbreviation.test(text) ? compiled.abbreviationTopics : '')),
    kinOf: ofTerm(compiled.kin),
    tradesOf: ofTerm(compiled.trades),
    topics: compiled.topics,
    tongues: tonguesOf(compiled.tongues),
    company: {
      owned: new Set(compiled.company.owned.split(' ')),
      articles: new Set(compiled.company.articles.split(' ')),
      of: new Set(compiled.company.of.split(' ')),
    },
    nameLeads: new Set(compiled.nameLeads.split(' ')),
    unspelled: new Set(compiled.unspelled.split(' ')),
    links: linksOf(compiled.links),
    weights: compiled.weights,
    kinds: compiled.kinds,
    leanOf: leaning(compiled.leans),
    subject: subjectOf(compiled.subject),
  };
}

function tonguesOf(lists: CompiledEvidence['tongues']): Lexicon['tongues'] {
  const tongues = new Map<string, string>();
  for (const [tongue, words] of Object.entries(lists))
    for (const word of words.split(' ')) tongues.set(word, tongue);
  return tongues;
}

function leaning(rows: CompiledEvidence['leans']): Lexicon['leanOf'] {
  const leans = new Map<string, number>();
  for (const [term, ...groups] of rows)
    for (const [lean, forms] of groups)
      for (const form of forms.split('|')) leans.set(`${term} ${form}`, lean);
  return (form) => leans.get(`${form.termNumber} ${keyOf(form)}`) ?? 0;
}

function subjectOf(rows: CompiledEvidence['subject']): Lexicon['subject'] {
  const subject = new Map<string, number>();
  for (const [weight, words] of rows)
    for (const word of words.split(' ')) subject.set(word, weight);
  return subject;
}

function linksOf({ before, after }: DefinitionLinks<string>): DefinitionLinks<RegExp> {
  return {
    before: new RegExp(`^[\\s\\u00a0]*(?:[([{]|,?\\s*(?:${before})\\s+)["'\u201c\u2018]?$`, 'i'),
    after: new RegExp(
      `^["'\u201d\u2019]?[\\s\\u00a0]*(?:[([{:=\u2013\u2014-]|,?\\s*(?:${after})\\s+)[\\s\\u00a0]*["'\u201c\u2018]?$`,
      'i',
    ),
  };
}

function numbering(): (letters: string) => ReadonlySet<number> {
  const sets = new Map<string, Set<number>>();
  return (letters) => {
    const known = sets.get(letters);
    if (known) return known;
    const made = topicNumbers(letters);
    sets.set(letters, made);
    return made;
  };
}
