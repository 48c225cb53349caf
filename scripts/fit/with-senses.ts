import type { FittedSenses, Lexicon } from '../../detection/lexicon/lexicon.ts';

/** The lexicon with other weights. */
export function withSenses(lexicon: Lexicon, { kinds, leans }: FittedSenses): Lexicon {
  return { ...lexicon, kinds, leanOf: ({ term, text }) => leans[term]?.[text] ?? 0 };
}
