type UnitWords = `${'hour' | 'session' | 'area' | 'unknown'}${'After' | 'Before'}`;

type Names =
  | UnitWords
  | 'atLeast'
  | 'atMost'
  | 'notUnder'
  | 'orMore'
  | 'orLess'
  | 'old'
  | 'about'
  | 'each'
  | 'zone'
  | 'whole'
  | 'laterDays'
  | 'laterBack'
  | 'elseAfter'
  | 'thenBefore'
  | 'per'
  | 'perOne'
  | 'wholeThings'
  | 'refresh'
  | 'refreshDone'
  | 'refreshMade'
  | 'refers'
  | 'refreshLabel'
  | 'refreshHeading'
  | 'refreshLead'
  | 'toRefresh'
  | 'not'
  | 'notBefore'
  | 'givenBack'
  | 'notInClause'
  | 'notSince'
  | 'wasFor'
  | 'wayToPay'
  | 'wayEnds'
  | 'savedBehind'
  | 'twin'
  | 'notLabel'
  | 'warning'
  | 'asked'
  | 'priceLabel'
  | 'allIn'
  | 'sessionLabel'
  | 'sessionColumn'
  | 'unitHint'
  | 'button'
  | 'bundledBy'
  | 'placeLead'
  | 'placeEnd'
  | 'leastLabel'
  | 'mostLabel'
  | 'shownAfter'
  | 'shownInSole'
  | 'opening'
  | 'sessionLead'
  | 'free'
  | 'bare'
  | 'parting';

/** How the words around amounts are written down in content. */
export type PriceWords = Record<Names, string> & {
  /** No SMP costs less, in the currencies of `leastIn`. */
  least: number;
  leastIn: string[];
  /** No SMP costs more, and how much where units of money are small. */
  most: number;
  mostIn: Record<string, number>;
};
