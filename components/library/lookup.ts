import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, SearchContent } from '../../articles/answers.ts';
import {
  type Conflict,
  type EvidenceNote,
  type Library,
  type PlacedClaim,
  placedClaims,
  type Term,
} from '../../articles/index.ts';

/** A conflict as seen from one of its two claims. */
interface Disagreement {
  conflict: Conflict;
  other: PlacedClaim;
}

/** The library by id. */
export interface Lookup {
  claims: ReadonlyMap<string, PlacedClaim>;
  notes: ReadonlyMap<string, EvidenceNote>;
  terms: ReadonlyMap<string, Term>;
  answers: ReadonlyMap<string, Answer>;
  /** What else the article says against a claim, by the claim's id. */
  disagreements: ReadonlyMap<string, Disagreement[]>;
}

/** Makes the look-ups of a library, once for all that is shown of it. */
export function lookUp({ articles, evidence, terms }: Library, asked?: SearchContent): Lookup {
  const byId = <T extends { id: string }>(things: T[]) =>
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
    claims,
    disagreements,
    notes: byId(evidence),
    terms: byId(terms),
    answers: byId(asked?.answers ?? []),
  };
}

/** Carries the look-ups to everything inside the library. */
export const LookupContext = createContext<Lookup>({
  claims: new Map(),
  notes: new Map(),
  terms: new Map(),
  answers: new Map(),
  disagreements: new Map(),
});

/** The look-ups of the library that is shown. */
export const useLookup = (): Lookup => useContext(LookupContext);
