import type { ArticleHead } from './article-head.ts';
import type { Article, Claim, Section } from './article-schema.ts';
import type { Library } from './library.ts';

/** A claim with the article and the section it stands in. */
export interface PlacedClaim {
  claim: Claim;
  section: Section;
  article: ArticleHead;
}

/** What has been placed once: articles and libraries do not change, and each sheet of a library asks anew. */
const placed = new WeakMap<Article, PlacedClaim[]>();
const known = new WeakMap<Library, ReadonlyMap<string, PlacedClaim>>();

/** Every claim of an article with its place, in the article's order. */
export function placedClaims(article: Article): readonly PlacedClaim[] {
  const claims = placed.get(article) ?? place(article);
  placed.set(article, claims);
  return claims;
}

function place(article: Article): PlacedClaim[] {
  return article.sections.flatMap((section) =>
    article.claims
      .filter(({ place }) => place.section === section.id)
      .sort(
        (one, other) =>
          one.place.paragraph - other.place.paragraph || one.place.sentence - other.place.sentence,
      )
      .map((claim) => ({ claim, section, article })),
  );
}

/** A look-up of the library's claims by id that keeps the order asked for. */
export function claimFinder(library: Library): (ids: Iterable<string>) => PlacedClaim[] {
  const byId = known.get(library) ?? byIdIn(library);
  known.set(library, byId);
  return (ids) => [...ids].flatMap((id) => byId.get(id) ?? []);
}

const byIdIn = ({ articles }: Library) =>
  new Map(
    articles.flatMap((article) => placedClaims(article)).map((one) => [one.claim.id, one] as const),
  );
