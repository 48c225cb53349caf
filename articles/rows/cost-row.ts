import type { FactSheet } from '../fact-sheet.ts';
import type { Price } from '../facts-schema.ts';
import type { Source } from '../source-schema.ts';
import type { TermFact } from '../term-facts.ts';
import type { Band, CostRow, Money, Who } from './panel-rows.ts';

type Quote = Price & { source: Source };

/** What a term costs: the range of an article about it, else the first price among its facts, else that of another article. */
export function costRow(
  { costs }: Pick<FactSheet, 'costs'>,
  facts: readonly TermFact[],
): CostRow | undefined {
  const quotes = facts.flatMap(({ prices, source }) =>
    prices.map((price): Quote => ({ ...price, source })),
  );
  const own = costs.find(({ subject }) => subject === undefined);
  const [first] = quotes;
  const said = own ?? (first ? undefined : costs[0]);
  if (said) {
    const { low, high, unit: currency, per } = said.figure;
    const who: Who = { article: said.source.article };
    return rowOf(
      { low, high, currency, per, covers: per === null ? said.figure.label : null },
      who,
      quotes,
    );
  }
  return first && rowOf(moneyOf(first), { source: first.source }, quotes);
}

const moneyOf = ({ low, high, currency, covers }: Price): Money => ({
  ...{ low, high, currency, covers },
  per: null,
});

function rowOf(figure: Money, who: Who, quotes: readonly Quote[]): CostRow {
  const here = quotes.filter(({ currency }) => currency === figure.currency);
  const whole = wholeOf(here.filter((quote) => quote.whole));
  const other = here.find(({ covers }) => figure.covers !== null && covers !== figure.covers);
  const bands = [
    bandOf(figure, { isFigure: true }),
    whole
      ? { ...whole, isFigure: false, covers: null }
      : other && bandOf(other, { isFigure: false }),
  ];
  return { figure, who, whole, bands: bands.filter((band) => band !== undefined) };
}

/** A range with two ends as a band; an open or single price is none. */
function bandOf(
  { low, high, covers }: Pick<Money, 'low' | 'high' | 'covers'>,
  { isFigure }: { isFigure: boolean },
): Band | undefined {
  return low === null || high === null || low === high
    ? undefined
    : { low, high, covers, isFigure };
}

function wholeOf(quotes: readonly Quote[]): CostRow['whole'] {
  const ends = quotes.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  if (ends.length === 0) return undefined;
  return { low: Math.min(...ends), high: Math.max(...ends), quotes: quotes.length };
}
