import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';
import type { PricePhrase } from './price-phrase.ts';

/** Finds where SMP is sold with others: "plus PRP". */
function bundledWith(name: string, others: string, words: ClaimWords): RegExp {
  const { bundledBy } = words.prices;
  const source = () =>
    `(?:^|\\s)(?:${bundledBy})\\s(?:[\\p{L}\\d\u00d7]+\\s){0,2}?(?:${others})(?!\\p{L})`;
  return pattern(words, name, 'iu', source);
}

/** Whether an amount stands over what is bought, or alone behind it, and that holds another service too: "3 sessions, plus PRP". */
export function isOfBundle({ sentence, amount }: PricePhrase, words: ClaimWords): boolean {
  const { text, isLabel, last, next, numbered } = sentence;
  const { makeup, otherNames } = words.subjects;
  if (isLabel && bundledWith('bundle below', `${makeup}|${otherNames}`, words).test(next))
    return true;
  if (/\p{L}{3}/u.test(text.slice(0, amount.start) + text.slice(amount.end))) return false;
  const bundle = bundledWith('bundle', words.purposes.besides, words);
  // What was priced before says nothing of this amount.
  return bundle.test(last) || (!/\p{Sc}/u.test(numbered) && bundle.test(numbered));
}
