import type { Article } from '../../articles/article-schema.ts';
import type { Findable } from '../../articles/findable.ts';
import type { Term } from '../../articles/glossary-schema.ts';
import type { Library } from '../../articles/library.ts';
import type { ListedSource } from '../../articles/listed-sources.ts';
import {
  type ContentIndex,
  type EvidenceShard,
  type FileSum,
  type IndexedAnswer,
  type IndexedTerm,
  pathOf,
} from '../../articles/shards.ts';
import type { TermFacts } from '../../articles/term-facts.ts';
import type { TermId } from '../../detection/types.ts';
import { shardReader } from './shard-reader.ts';

/** The content of the package, each file read when it is first asked for; what cannot be read is read anew the next time.
 *  Rejects with `UnreadContent` where a file that is needed is damaged or of a form that is not known. */
export interface StoredContent {
  index(): Promise<ContentIndex>;
  /** One term, or undefined where there is none of this id. */
  term(id: TermId): Promise<Term | undefined>;
  /** One article, or undefined where there is none of this id. */
  article(id: string): Promise<Article | undefined>;
  /** What other sources found, and what none was found for. */
  evidence(): Promise<EvidenceShard>;
  /** What the sheet of a term is made of. */
  partFor(term: IndexedTerm): Promise<Library>;
  /** The facts of a term by question, or undefined where it has none; rejects where they cannot be read. */
  factsOf(term: TermId): Promise<TermFacts | undefined>;
  /** The articles, without files that are damaged. */
  articles(): Promise<Article[]>;
  /** The short answers. */
  answers(): Promise<IndexedAnswer[]>;
  /** Every source, with what rests on it. */
  sources(): Promise<ListedSource[]>;
  /** All that the search reads. */
  search(): Promise<Findable>;
  /** Everything, without files that are damaged; says whether that is all there should be. */
  whole(): Promise<{ library: Library; isWhole: boolean }>;
}

/** The content, read by a function that gives the text of a file of the package. */
export function storedContent(readFile: (path: string) => Promise<string>): StoredContent {
  const { index, shard } = shardReader(readFile);
  const term = ({ id, sum }: Listed) => shard<Term>(pathOf.term(id), sum);
  const article = ({ id, sum }: Listed) => shard<Article>(pathOf.article(id), sum);
  const evidence = (sum: FileSum) => shard<EvidenceShard>(pathOf.evidence, sum);
  const listed = async <T>(
    list: 'terms' | 'articles',
    id: string,
    read: (one: Listed) => Promise<T>,
  ): Promise<T | undefined> => {
    const known: Listed[] = (await index())[list];
    const one = known.find((other) => other.id === id);
    return one && read(one);
  };
  return {
    index,
    term: (id) => listed('terms', id, term),
    article: (id) => listed('articles', id, article),
    evidence: async () => evidence((await index()).evidence),
    async partFor({ id, articles, beside }) {
      const all = await index();
      const needed = all.terms.filter((term) => term.id === id || beside.includes(term.id));
      const bearing = all.articles.filter((article) => articles.includes(article.id));
      const [ofTerms, ofArticles, { notes, gaps }] = await Promise.all([
        Promise.all(needed.map(term)),
        Promise.all(bearing.map(article)),
        evidence(all.evidence),
      ]);
      return { about: all.about, articles: ofArticles, evidence: notes, gaps, terms: ofTerms };
    },
    async factsOf(id) {
      const { terms } = await index();
      const sum = terms.find((indexed) => indexed.id === id)?.facts;
      return sum ? shard<TermFacts>(pathOf.facts(id), sum) : undefined;
    },
    articles: async () => read(await Promise.allSettled((await index()).articles.map(article))),
    answers: async () => shard<IndexedAnswer[]>(pathOf.answers, (await index()).answers),
    sources: async () => shard<ListedSource[]>(pathOf.sources, (await index()).sources.sum),
    search: async () => shard<Findable>(pathOf.search, (await index()).search),
    async whole() {
      const all = await index();
      const [ofTerms, ofArticles, ofOthers] = await Promise.all([
        Promise.allSettled(all.terms.map(term)),
        Promise.allSettled(all.articles.map(article)),
        Promise.allSettled([evidence(all.evidence)]),
      ]);
      const [{ notes, gaps } = { notes: [], gaps: [] }] = read(ofOthers);
      const parts = { articles: read(ofArticles), evidence: notes, gaps, terms: read(ofTerms) };
      const library = { about: all.about, ...parts };
      const isWhole = [...ofTerms, ...ofArticles, ...ofOthers].every(
        ({ status }) => status === 'fulfilled',
      );
      return { library, isWhole };
    },
  };
}

const read = <T>(all: PromiseSettledResult<T>[]): T[] =>
  all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));

interface Listed {
  id: string;
  sum: FileSum;
}
