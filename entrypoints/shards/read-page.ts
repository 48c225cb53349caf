import { partNamed } from '../../articles/article-parts.ts';
import { gapAt } from '../../articles/gap-place.ts';
import type { LibraryPart, LibraryPlace } from '../../articles/library-place.ts';
import type { PageContent } from '../../articles/page-content.ts';
import type { ContentIndex } from '../../articles/shards.ts';
import { isSourceGroup } from '../../articles/source-groups.ts';
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
  sources?: true;
}

/** What the page of a place shows, without files that are damaged. Rejects where the index cannot be read. */
export async function readPage(place: LibraryPlace, content: StoredContent): Promise<PageContent> {
  const index = await content.index();
  const parts = await partsOf(place, index, content);
  const [terms, articles, evidence, answers, sources, facts] = await Promise.all([
    settle(parts.terms, content.term),
    settle(parts.articles, content.article),
    settle(parts.evidence && [''], content.evidence),
    settle(parts.answers && [''], content.answers),
    settle(parts.sources && [''], content.sources),
    readFacts(parts.facts ?? [], content),
  ]);
  const [{ notes, gaps } = { notes: [], gaps: [] }] = evidence.read;
  const { about } = index;
  return {
    names: index.terms,
    library: { about, articles: articles.read, evidence: notes, gaps, terms: terms.read },
    facts,
    answers: answers.read.flat(),
    sources: sources.read.flat(),
    isWhole: [terms, articles, evidence, answers, sources].every(({ isWhole }) => isWhole),
  };
}

const ofParts: Record<LibraryPart, (index: ContentIndex) => Parts> = {
  glossary: () => ({}),
  sources: () => ({ sources: true }),
  saved: () => ({}),
  visit: ({ articles }) => ({
    articles: articles.map(({ id }) => id),
    facts: articles.map(({ subject }) => subject),
  }),
};

async function partsOf(
  place: LibraryPlace,
  index: ContentIndex,
  content: StoredContent,
): Promise<Parts> {
  if ('part' in place) return ofParts[place.part](index);
  if ('answer' in place) return partsOfAnswer(place, content);
  if ('sources' in place)
    return isSourceGroup(place.sources) ? { sources: true } : { evidence: true };
  if ('source' in place) return partsOfSource(place, content);
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

/** What a source found, or what none was found for, is known by itself; a source as a whole names the terms of whose facts it says something, so it is read before them. */
async function partsOfSource(
  { source }: { source: string },
  content: StoredContent,
): Promise<Parts> {
  const { notes, gaps } = await content.evidence().catch(() => ({ notes: [], gaps: [] }));
  if (notes.some(({ id }) => id === source) || gapAt(source, gaps) !== undefined)
    return { evidence: true };
  const sources = await content.sources().catch(() => []);
  const known = sources.find(({ id }) => id === source);
  return { evidence: true, sources: true, facts: known?.facts ?? [] };
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
