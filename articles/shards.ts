import type { TermId } from '../detection/types.ts';
import type { About } from './about-schema.ts';
import type { SearchContent } from './answers.ts';
import { type ArticleHead, headOf } from './article-head.ts';
import type { Article } from './article-schema.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';
import { factSheet } from './make-fact-sheet.ts';
import type { TermFacts } from './term-facts.ts';

/** The version of the content's files. It rises with each change of their form, so that a background or a page of another
 *  version of the extension refuses them in a sentence instead of drawing what it misreads; what they say has a version of
 *  its own, in `about`. */
export const contentVersion = 2;

/** The part of a SHA-256 sum, in hexadecimal digits, by which a file is known to be whole. */
export type FileSum = string;

/** A term as the index has it: its names, its group, and what its sheet is made of. */
export interface IndexedTerm extends Pick<Term, 'id' | 'name' | 'alsoCalled' | 'category'> {
  sum: FileSum;
  /** Sum of the file with its facts by question, or null where it has none. */
  facts: FileSum | null;
  /** The articles that bear on it. */
  articles: string[];
  /** The terms whose own files its sheet takes, besides its own. */
  beside: TermId[];
}

/** An article as the index has it: enough to list it. */
interface IndexedArticle extends ArticleHead, Pick<Article, 'subject'> {
  sum: FileSum;
}

/** What the package holds of the content, and where. */
export interface ContentIndex {
  version: number;
  about: About;
  terms: IndexedTerm[];
  articles: IndexedArticle[];
  evidence: FileSum;
  search: FileSum;
}

/** What other sources found, in a file of its own since terms and articles share it. */
export interface EvidenceShard {
  notes: EvidenceNote[];
  gaps: string[];
}

/** One file of the content: its path in the package and what it holds. */
export interface Shard {
  path: string;
  json: string;
}

/** Where the files of the content stand in the package. */
export const pathOf = {
  index: 'content/index.json',
  evidence: 'content/evidence.json',
  search: 'content/search.json',
  facts: (id: TermId) => `content/facts/${id}.json`,
  term: (id: TermId) => `content/terms/${id}.json`,
  article: (id: string) => `content/articles/${id}.json`,
};

/** All of the content that is shown. */
export interface ShownContent {
  library: Library;
  facts: readonly TermFacts[];
  search: SearchContent;
}

/** The content cut into files, each held once: an index, one file a term, one for its facts by question, one an article, one for the evidence, one for the search. */
export function shardsOf(
  { library, facts, search }: ShownContent,
  sumOf: (json: string) => FileSum,
): Shard[] {
  const shard = (path: string, value: unknown): Shard => ({ path, json: JSON.stringify(value) });
  const { about, articles, evidence: notes, gaps, terms } = library;
  const evidence = shard(pathOf.evidence, { notes, gaps } satisfies EvidenceShard);
  const ofSearch = shard(pathOf.search, search);
  const ofArticles = articles.map((article) => shard(pathOf.article(article.id), article));
  const ofTerms = terms.map((term) => shard(pathOf.term(term.id), term));
  const ofFacts = new Map(facts.map((one) => [one.term, shard(pathOf.facts(one.term), one)]));
  const sumOfFacts = (id: TermId) => {
    const own = ofFacts.get(id);
    return own ? sumOf(own.json) : null;
  };
  const sum = (one: Shard | undefined) => sumOf(one?.json ?? '');
  const index: ContentIndex = {
    version: contentVersion,
    about,
    terms: terms.map(({ id, name, alsoCalled, category }, at) => ({
      ...{ id, name, alsoCalled, category },
      ...{ sum: sum(ofTerms[at]), facts: sumOfFacts(id) },
      ...neededBy(id, library),
    })),
    articles: articles.map((article, at) => ({
      ...headOf(article),
      subject: article.subject,
      sum: sum(ofArticles[at]),
    })),
    evidence: sum(evidence),
    search: sum(ofSearch),
  };
  return [
    shard(pathOf.index, index),
    evidence,
    ofSearch,
    ...ofArticles,
    ...ofTerms,
    ...ofFacts.values(),
  ];
}

function neededBy(id: TermId, library: Library): Pick<IndexedTerm, 'articles' | 'beside'> {
  const sheet = factSheet(id, library);
  const bearing = new Set(sheet?.articles.map((article) => article.id));
  const subjects = library.articles
    .filter((article) => bearing.has(article.id))
    .map(({ subject }) => subject);
  const beside = new Set([...subjects, ...(sheet?.term.sameAs ? [sheet.term.sameAs] : [])]);
  beside.delete(id);
  return { articles: [...bearing], beside: [...beside] };
}
