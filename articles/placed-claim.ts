import type { ArticleHead } from './article-head.ts';
import type { Article, Claim, Section } from './article-schema.ts';
import type { Library } from './library.ts';

/** A claim with the article and the section it stands in. */
export interface PlacedClaim {
  claim: Claim;
  section: Section;
  article: ArticleHead;
}

/** Every claim of an article with its place, in the article's order. */
export function placedClaims(article: Article): PlacedClaim[] {
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
export function claimFinder({ articles }: Library): (ids: Iterable<string>) => PlacedClaim[] {
  const byId = new Map(articles.flatMap(placedClaims).map((placed) => [placed.claim.id, placed]));
  return (ids) => [...ids].flatMap((id) => byId.get(id) ?? []);
}
