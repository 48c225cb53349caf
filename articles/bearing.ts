import type { TermId } from '../detection/types.ts';
import type { Article } from './article-schema.ts';
import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';

/** What a term stands for: its claims and notes and those of the term it is another name of; all claims of an article that is about it. */
export interface Bearing {
  names: Set<TermId>;
  claims: Set<string>;
  notes: Set<string>;
  /** The articles that say something of it or are silent on it: those about it first, then those that say most. */
  articles: Article[];
  /** Whether an article is about it. */
  isAbout(article: Article): boolean;
}

/** What of the library bears on a term. */
export function bearingOf(term: Term, library: Library): Bearing {
  const same = library.terms.filter(({ id }) => id === term.id || id === term.sameAs);
  const names = new Set(same.map(({ id }) => id));
  const isAbout = ({ subject }: Article) => names.has(subject);
  const claims = new Set([
    ...same.flatMap((entry) => entry.claims),
    ...library.articles.filter(isAbout).flatMap((article) => article.claims.map(({ id }) => id)),
  ]);
  const weight = (article: Article) =>
    article.claims.filter(({ id }) => claims.has(id)).length +
    article.notCovered.filter(({ terms }) => terms.some((id) => names.has(id))).length;
  return {
    names,
    claims,
    notes: new Set(same.flatMap(({ evidence }) => evidence)),
    articles: library.articles
      .filter((article) => weight(article) > 0)
      .sort(
        (one, other) =>
          Number(isAbout(other)) - Number(isAbout(one)) || weight(other) - weight(one),
      ),
    isAbout,
  };
}

/** Whether an entry bears on the term: by its claims, or by the notes it rests on where it has no claim. */
export const bears = (
  bearing: Bearing,
  { claims, evidence = [] }: { claims: string[]; evidence?: string[] },
) =>
  claims.length > 0
    ? claims.some((id) => bearing.claims.has(id))
    : evidence.some((id) => bearing.notes.has(id));
