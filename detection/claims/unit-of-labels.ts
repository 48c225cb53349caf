import type { PriceUnit } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';
import { type PricePhrase, says, withoutButton } from './price-phrase.ts';

/** Units of a price that have words of their own, the narrowest first. */
export const units = ['hour', 'session', 'area', 'unknown'] as const;

/** The unit that the line or the cell before an amount names, where the amount's own says nothing: "Touch-up" over "90 min · $350". */
export function unitOfLine({ sentence, amount }: PricePhrase, words: ClaimWords): PriceUnit | null {
  const { text, beside } = sentence;
  const rest = text.slice(0, amount.start) + withoutButton(text.slice(amount.end), words);
  if (beside === '' || /\p{L}{4}/u.test(rest) || /\p{Sc}|[.!?]$/u.test(beside)) return null;
  if (says(beside, 'whole', words)) return null;
  for (const unit of units) if (says(beside, `${unit}Before`, words)) return unit;
  return says(beside, 'refreshLabel', words)?.index === 0 ? 'touch-up' : null;
}

/** The unit that the labels of an amount name; a whole treatment where they name none. */
export function unitOfLabels({ sentence, head }: PricePhrase, words: ClaimWords): PriceUnit {
  if (says(head, 'whole', words)) return 'total';
  const tabled = sentence.labels.filter(({ kind }) => kind === 'column' || kind === 'row');
  for (const unit of units)
    if (tabled.some(({ text }) => says(text, `${unit}Before`, words))) return unit;
  if (tabled.some(({ text }) => says(text, 'refreshLabel', words))) return 'touch-up';
  const column = pattern(words, 'nth', 'iu', () => `^(?:${words.prices.sessionColumn})$`);
  if (tabled.some(({ kind, text }) => kind === 'column' && column.test(text.trim())))
    return 'session';
  const [nearest] = sentence.labels;
  const only = pattern(
    words,
    'heading of a refresh',
    'iu',
    () => `^\\P{L}*(?:${words.prices.refreshHeading})\\P{L}*$`,
  );
  if (nearest?.kind === 'heading' && only.test(nearest.text)) return 'touch-up';
  for (const { kind, text } of sentence.labels) {
    if (says(text, 'refreshLabel', words) && kind !== 'heading' && kind !== 'question')
      return 'touch-up';
    for (const unit of units) if (says(text, `${unit}Before`, words)) return unit;
    if (says(text, 'whole', words)) return 'total';
    if (kind === 'corner' && says(text, 'sessionLabel', words)) return 'session';
  }
  return says(sentence.question, 'sessionBefore', words) ? 'session' : 'total';
}
