import type { Article } from '../articles/article-schema.ts';
import type { ContentFile } from '../articles/content.ts';
import type { StoredFacts } from '../articles/facts-schema.ts';
import type { Glossary, GlossaryTerm } from '../articles/glossary-schema.ts';

/** How much content to make beside what there is. */
export interface Amount {
  terms: number;
  articles: number;
}

/** Numbers from 0 to below `below` that look random and are the same every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const syllables =
  'ba be bo ca ce co da de di do fa fe fi ga ge go la le li lo ma me mi mo na ne ni no pa pe pi ra re ri ro sa se si so ta te ti to va ve vi vo za ze zo'.split(
    ' ',
  );

const heads = [
  'alopecia',
  'hair loss',
  'hair transplant',
  'scalp treatment',
  'follicle test',
  'hair cycle',
];

/** Names as a glossary of this field grows: four in five join a new word to a known one, the others are names of drugs or wholly new, as among the terms that ship. */
function namesOf(count: number): string[] {
  const next = numbersFrom(7);
  const word = () =>
    Array.from({ length: 3 + next(2) }, () => syllables[next(syllables.length)]).join('');
  const names = new Set<string>();
  while (names.size < count) {
    const kind = next(10);
    const one = word();
    if (kind < 8) names.add(`${one} ${heads[next(heads.length)]}`);
    else if (kind < 9) names.add(`${one}mab`);
    else names.add(`${one} ${word()}`);
  }
  return [...names];
}

function termOf(name: string, at: number, model: GlossaryTerm, names: string[]): GlossaryTerm {
  const other = names[(at * 31) % names.length];
  return {
    ...model,
    id: `made-${at}`,
    name,
    definition: `A made term of the kind of ${name}, told apart from ${other} by its number ${at}.`,
    keyFacts: model.keyFacts.map((fact) => ({ ...fact, claims: [] })),
    claims: [`g${at % 200}-C01`],
    evidence: [],
    forms: {
      ...model.forms,
      synonyms: [],
      plural: [`${name}s`],
      hyphenation: [],
      misspellings: [],
      brandNames: [],
      abbreviations: [],
      weakForms: [],
    },
  };
}

/** An article of the same size as the model, with ids of its own, about a made term. */
function articleOf(at: number, model: Article): Article {
  const renamed = JSON.stringify(model).replace(/"([CX]\d\d)"/g, `"g${at}-$1"`);
  return { ...(JSON.parse(renamed) as Article), id: `made-${at}`, subject: `made-${at}` };
}

function jsonOf<T>(files: ContentFile[], name: RegExp): ContentFile & { json: T } {
  const found = files.find(({ file }) => name.test(file));
  if (!found) throw new Error(`no content file ${name}`);
  return found as ContentFile & { json: T };
}

/** The content files with so many terms, each with facts, and so many articles more. */
export function generateContent(files: ContentFile[], amount: Amount): ContentFile[] {
  const glossary = jsonOf<Glossary>(files, /content\/terms\.json$/);
  const article = jsonOf<Article>(files, /content\/articles\//);
  const facts = jsonOf<StoredFacts>(files, /content\/facts\/finasteride\.json$/);
  const [model] = glossary.json.terms;
  if (!model) throw new Error('the glossary has no term to make others after');
  const names = namesOf(amount.terms);
  const terms = names.map((name, at) => termOf(name, at, model, names));
  return [
    ...files.filter((file) => file !== glossary),
    { file: glossary.file, json: { ...glossary.json, terms: [...glossary.json.terms, ...terms] } },
    ...Array.from({ length: amount.articles }, (_, at) => ({
      file: `articles/content/articles/made-${at}.json`,
      json: articleOf(at, article.json),
    })),
    ...terms.map(({ id }) => ({
      file: `articles/content/facts/${id}.json`,
      json: { ...facts.json, term: id },
    })),
  ];
}
