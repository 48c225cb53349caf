import type { Article, Figure } from './article-schema.ts';
import { type PlacedClaim, placedClaims } from './placed-claim.ts';

/** A price range with both ends, in the currency that is its unit. */
type PriceFigure = Figure & { low: number; high: number };

/** What an article says of the price: one figure of one claim. */
export interface CostRange {
  figure: PriceFigure;
  source: PlacedClaim;
  /** Year of the article, since prices age. */
  year: number;
}

const isPrice = (figure: Figure): figure is PriceFigure =>
  /^[A-Z]{3}$/.test(figure.unit) && figure.low !== null && figure.high !== null;

/** The price range of an article, or undefined where it names none. */
export function costRangeOf(article: Article): CostRange | undefined {
  const source = placedClaims(article).find(({ claim }) => claim.id === article.costClaim);
  const figure = source?.claim.figures.find(isPrice);
  if (!source || !figure) return undefined;
  return { figure, source, year: Number(article.published.slice(0, 4)) };
}
