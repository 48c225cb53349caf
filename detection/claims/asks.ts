import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';

const longestQuestion = 100;

/** Whether a sentence asks, with a mark or in a chat without one. */
export function asks(text: string, words: ClaimWords): boolean {
  if (text.endsWith('?')) return true;
  const source = () =>
    `^[^\\p{L}"'“‘«]*(?:\\p{L}[\\p{L}.]{0,14}:\\s[^\\p{L}]*)?(?:${words.asking})(?!\\p{L})`;
  const opening = pattern(words, 'asking', 'iu', source);
  return text.length < longestQuestion && opening.test(text);
}
