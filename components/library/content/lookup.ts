import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  type Article,
  type Conflict,
  type EvidenceNote,
  type PlacedClaim,
  placedClaims,
  type Term,
} from '../../../articles/index.ts';
import type { PageContent } from '../../../articles/page-content.ts';
import type { IndexedAnswer, IndexedTerm } from '../../../articles/shards.ts';

/** A conflict as seen from one of its two claims. */
interface Disagreement {
  conflict: Conflict;
  other: PlacedClaim;
}

/** What a page is drawn from, by id; of the terms all by name, and those that the page shows. */
export interface Lookup {
  articles: ReadonlyMap<string, Article>;
  claims: ReadonlyMap<string, PlacedClaim>;
  notes: ReadonlyMap<string, EvidenceNote>;
  names: ReadonlyMap<string, IndexedTerm>;
  terms: ReadonlyMap<string, Term>;
  answers: ReadonlyMap<string, IndexedAnswer>;
  /** What else the article says against a claim, by the claim's id. */
  disagreements: ReadonlyMap<string, Disagreement[]>;
}

/** Makes the look-ups of what a page is drawn from. */
export function lookUp({ names, library, answers }: PageContent): Lookup {
  const { articles, evidence, terms } = library;
  const byId = <T extends { id: string }>(things: readonly T[]) =>
    new Map(things.map((one) => [one.id, one]));
  const claims = new Map(articles.flatMap(placedClaims).map((one) => [one.claim.id, one]));
  const disagreements = new Map<string, Disagreement[]>();
  for (const conflict of articles.flatMap((article) => article.conflicts)) {
    const [one, two] = conflict.claims;
    for (const [id, opposite] of [
      [one, two],
      [two, one],
    ] as const) {
      const other = claims.get(opposite);
      if (other) disagreements.set(id, [...(disagreements.get(id) ?? []), { conflict, other }]);
    }
  }
  return {
    articles: byId(articles),
    claims,
    disagreements,
    names: byId(names),
    notes: byId(evidence),
    terms: byId(terms),
    answers: byId(answers),
  };
}

/** Carries the look-ups to everything inside the library. */
export const LookupContext = createContext<Lookup>({
  articles: new Map(),
  claims: new Map(),
  notes: new Map(),
  names: new Map(),
  terms: new Map(),
  answers: new Map(),
  disagreements: new Map(),
});

/** The look-ups of the library that is shown. */
export const useLookup = (): Lookup => useContext(LookupContext);
