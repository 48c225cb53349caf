import type { Article, Figure } from './article-schema.ts';
import type { Read } from './content.ts';
import type { Problem } from './content-error.ts';

/** What is wrong with a figure, if anything. */
function figureFault({ low, high, exact }: Figure): string | undefined {
  if (low !== null && high !== null && low > high)
    return `runs from ${low} down to ${high}; swap low and high`;
  if (exact && low === null && high === null)
    return 'is said to be exact but holds no number; give low or high, or set exact to false';
  return undefined;
}

const isCurrency = ({ unit }: Figure) => /^[A-Z]{3}$/.test(unit);

const isRange = ({ low, high }: Figure) => low !== null && high !== null;

function checkPlaces({ file, value }: Read<Article>): Problem[] {
  return value.claims.flatMap(({ id, place }) => {
    const section = value.sections.find((known) => known.id === place.section);
    if (!section) return [];
    const fault = (path: string, reason: string) => [
      { file, path: `claims[${id}].place.${path}`, reason },
    ];
    const sentences = section.paragraphs[place.paragraph - 1];
    if (sentences === undefined)
      return fault(
        'paragraph',
        `is ${place.paragraph}, but section ${section.id} has ${section.paragraphs.length}`,
      );
    if (place.sentence > sentences)
      return fault(
        'sentence',
        `is ${place.sentence}, but paragraph ${place.paragraph} of section ${section.id} has ${sentences}`,
      );
    return [];
  });
}

function checkFigures({ file, value }: Read<Article>): Problem[] {
  const figures = [
    ...value.claims.flatMap(({ id, figures }) =>
      figures.map((figure, at) => ({ path: `claims[${id}].figures[${at}]`, figure })),
    ),
    ...value.risks.flatMap(({ id, figure }) =>
      figure ? [{ path: `risks[${id}].figure`, figure }] : [],
    ),
  ];
  return figures.flatMap(({ path, figure }) => {
    const reason = figureFault(figure);
    return reason ? [{ file, path, reason }] : [];
  });
}

function checkCost({ file, value }: Read<Article>): Problem[] {
  const claim = value.claims.find(({ id }) => id === value.costClaim);
  if (!claim || claim.figures.some((figure) => isCurrency(figure) && isRange(figure))) return [];
  const reason = `names ${claim.id}, which has no figure with low, high and a currency such as USD; add it there or name another claim`;
  return [{ file, path: 'costClaim', reason }];
}

/** Claims outside the article's outline, figures that cannot be, and a cost claim without a price. */
export const checkArticle = (read: Read<Article>): Problem[] => [
  ...checkPlaces(read),
  ...checkFigures(read),
  ...checkCost(read),
];
