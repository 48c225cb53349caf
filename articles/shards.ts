import type { TermId } from '../detection/types.ts';
import type { About } from './about-schema.ts';
import type { Answer, SearchContent } from './answers.ts';
import { type ArticleOutline, outlineOf } from './article-outline.ts';
import { type DrawnCount, drawnCount } from './drawn-count.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';
import type { ListedSource } from './listed-sources.ts';
import { factSheet } from './make-fact-sheet.ts';
import { makeFindable } from './make-findable.ts';
import type { TermFacts } from './term-facts.ts';

/** The version of the content's files. It rises with each change of their form, so that a background or a page of another
 *  version of the extension refuses them in a sentence instead of drawing what it misreads; what they say has a version of
 *  its own, in `about`. */
export const contentVersion = 6;

/** The part of a SHA-256 sum, in hexadecimal digits, by which a file is known to be whole. */
export type FileSum = string;

/** A term as the index has it: what a list shows of it, and what its sheet is made of. */
export interface IndexedTerm
  extends Pick<Term, 'id' | 'name' | 'alsoCalled' | 'category' | 'definition'> {
  sum: FileSum;
  /** Sum of the file with its facts by question, or null where it has none. */
  facts: FileSum | null;
  /** The articles that bear on it. */
  articles: string[];
  /** The terms whose own files its sheet takes, besides its own. */
  beside: TermId[];
}

/** An article as the index has it: enough to list it. */
interface IndexedArticle extends ArticleOutline {
  sum: FileSum;
}

/** What the package holds of the content, and where. */
export interface ContentIndex {
  version: number;
  about: About;
  terms: IndexedTerm[];
  articles: IndexedArticle[];
  /** The file of all sources, and how many there are. */
  sources: { sum: FileSum; count: number };
  evidence: FileSum;
  answers: FileSum;
  search: FileSum;
}

/** What other sources found, in a file of its own since terms and articles share it. */
export interface EvidenceShard {
  notes: EvidenceNote[];
  gaps: string[];
}

/** A short answer as it stands in the package: the search has the ways to ask it. */
export interface IndexedAnswer extends Omit<Answer, 'asked'> {
  /** The articles whose statements it draws on. */
  articles: string[];
  /** The count that is drawn with it. */
  drawn?: DrawnCount;
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
  answers: 'content/answers.json',
  sources: 'content/sources.json',
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
  sources: readonly ListedSource[];
}

/** The content cut into files, each held once: an index, one file a term, one for its facts by question, one an article, one for the evidence, one for the short answers, one for the sources, one for the search. */
export function shardsOf(content: ShownContent, sumOf: (json: string) => FileSum): Shard[] {
  const { library, facts } = content;
  const { evidence: notes, gaps, terms, articles } = library;
  const evidence = shard(pathOf.evidence, { notes, gaps } satisfies EvidenceShard);
  const answers = shard(pathOf.answers, answersIn(content));
  const ofSources = shard(pathOf.sources, content.sources);
  const ofSearch = shard(pathOf.search, makeFindable(content));
  const ofArticles = articles.map((article) => shard(pathOf.article(article.id), article));
  const ofTerms = terms.map((term) => shard(pathOf.term(term.id), term));
  const ofFacts = facts.map((one) => shard(pathOf.facts(one.term), one));
  const files = [evidence, answers, ofSources, ofSearch, ...ofArticles, ...ofTerms, ...ofFacts];
  const sums = new Map(files.map(({ path, json }) => [path, sumOf(json)]));
  return [
    shard(
      pathOf.index,
      indexOf(content, (path) => sums.get(path)),
    ),
    ...files,
  ];
}

const shard = (path: string, value: unknown): Shard => ({ path, json: JSON.stringify(value) });

/** The index; `sumAt` knows the sum of each file, by its path. */
function indexOf(
  { library, sources }: Pick<ShownContent, 'library' | 'sources'>,
  sumAt: (path: string) => FileSum | undefined,
): ContentIndex {
  const sum = (path: string) => {
    const known = sumAt(path);
    if (known === undefined) throw new Error(`The content has no file ${path}.`);
    return known;
  };
  return {
    version: contentVersion,
    about: library.about,
    terms: library.terms.map(({ id, name, alsoCalled, category, definition }) => ({
      ...{ id, name, alsoCalled, category, definition },
      ...{ sum: sum(pathOf.term(id)), facts: sumAt(pathOf.facts(id)) ?? null },
      ...neededBy(id, library),
    })),
    articles: library.articles.map((article) => ({
      ...outlineOf(article),
      sum: sum(pathOf.article(article.id)),
    })),
    evidence: sum(pathOf.evidence),
    answers: sum(pathOf.answers),
    sources: { sum: sum(pathOf.sources), count: sources.length },
    search: sum(pathOf.search),
  };
}

function answersIn({ search, library, facts }: ShownContent): IndexedAnswer[] {
  const { articles, terms } = library;
  return search.answers.map(({ asked, ...answer }) => ({
    ...answer,
    ...drawnCount(answer, { facts, terms }),
    articles: articles
      .filter(({ claims }) => claims.some(({ id }) => answer.claims.includes(id)))
      .map(({ id }) => id),
  }));
}

function neededBy(id: TermId, library: Library): Pick<IndexedTerm, 'articles' | 'beside'> {
  const sheet = factSheet(id, library);
  const bearing = new Set(sheet?.articles.map((article) => article.id));
  const subjects = library.articles
    .filter((article) => bearing.has(article.id))
    .map(({ subject }) => subject);
  const beside = new Set([...subjects, ...(sheet?.term.sameAs ? [sheet.term.sameAs] : [])]);
  beside.delete(id);
  // A key fact may rest on a statement of an article that does not bear on its term.
  const named = sheet?.named.map(({ article }) => article.id) ?? [];
  return { articles: [...new Set([...bearing, ...named])], beside: [...beside] };
}
