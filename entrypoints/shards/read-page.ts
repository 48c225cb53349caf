import { partNamed } from '../../articles/article-parts.ts';
import type { LibraryPart, LibraryPlace } from '../../articles/library-place.ts';
import type { PageContent } from '../../articles/page-content.ts';
import type { ContentIndex } from '../../articles/shards.ts';
import { readFacts } from './read-facts.ts';
import type { StoredContent } from './stored-content.ts';

/** Which parts of the content a page shows beside the names of all terms. */
interface Parts {
  terms?: readonly string[];
  articles?: readonly string[];
  /** The terms whose facts it shows. */
  facts?: readonly string[];
  evidence?: true;
  answers?: true;
}

/** What the page of a place shows, without files that are damaged. Rejects where the index cannot be read. */
export async function readPage(place: LibraryPlace, content: StoredContent): Promise<PageContent> {
  const index = await content.index();
  const parts = 'answer' in place ? await partsOfAnswer(place, content) : partsOf(place, index);
  const [terms, articles, evidence, answers, facts] = await Promise.all([
    settle(parts.terms, content.term),
    settle(parts.articles, content.article),
    settle(parts.evidence && [''], content.evidence),
    settle(parts.answers && [''], content.answers),
    readFacts(parts.facts ?? [], content),
  ]);
  const [{ notes, gaps } = { notes: [], gaps: [] }] = evidence.read;
  const { about } = index;
  return {
    names: index.terms,
    library: { about, articles: articles.read, evidence: notes, gaps, terms: terms.read },
    facts,
    answers: answers.read.flat(),
    isWhole: [terms, articles, evidence, answers].every(({ isWhole }) => isWhole),
  };
}

const ofParts: Record<LibraryPart, (index: ContentIndex) => Parts> = {
  glossary: () => ({}),
  sources: () => ({ evidence: true }),
  saved: () => ({}),
  visit: ({ articles }) => ({
    articles: articles.map(({ id }) => id),
    facts: articles.map(({ subject }) => subject),
  }),
};

function partsOf(place: LibraryPlace, index: ContentIndex): Parts {
  if ('part' in place) return ofParts[place.part](index);
  if ('source' in place) return { evidence: true };
  if ('article' in place) return partsOfArticle(place, index);
  if (!('term' in place)) return {};
  const term = index.terms.find(({ id }) => id === place.term);
  if (!term) return {};
  return { terms: [term.id], articles: term.articles, facts: [term.id], evidence: true };
}

type ArticlePlace = Extract<LibraryPlace, { article: string }>;

function partsOfArticle({ article, section, claim }: ArticlePlace, index: ContentIndex): Parts {
  const parts: Parts = { articles: [article], evidence: true };
  if (section === undefined || claim !== undefined || partNamed(section)) return parts;
  // The price that a section gives stands beside those of other sources.
  const subjects = index.articles.filter(({ id }) => id === article).map(({ subject }) => subject);
  return { ...parts, facts: subjects };
}

/** An answer names what it rests on, so it is read before that. */
async function partsOfAnswer(place: { answer: string }, content: StoredContent): Promise<Parts> {
  const answers = await content.answers().catch(() => []);
  const answer = answers.find(({ id }) => id === place.answer);
  return {
    answers: true,
    ...(answer && {
      evidence: true,
      articles: answer.articles,
      facts: [...new Set(answer.facts.map(({ term }) => term))],
    }),
  };
}

/** Reads several things; those that are not there or damaged are left out. */
async function settle<T>(
  ids: readonly string[] = [],
  read: (id: string) => Promise<T | undefined>,
): Promise<{ read: T[]; isWhole: boolean }> {
  const all = await Promise.allSettled(ids.map(read));
  return {
    read: all.flatMap((one) =>
      one.status === 'fulfilled' && one.value !== undefined ? [one.value] : [],
    ),
    isWhole: all.every(({ status }) => status === 'fulfilled'),
  };
}
