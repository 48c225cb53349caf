import type { PromiseKind } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Said } from './doubt.ts';
import { pattern } from './pattern.ts';
import { isAboutSmp, type Sentence } from './sentence.ts';

const longestEntry = 160;

/** Finds words of one list of risks that stand alone. */
const wordsOf = (name: keyof ClaimWords['risks'], words: ClaimWords) =>
  pattern(words, `risk ${name}`, 'iu', () => `(?<!\\p{L})(?:${words.risks[name]})(?!\\p{L})`);

/** A text without the condition in which it ends: "infection, if the needle is not sterile" denies nothing. */
function withoutCondition(text: string, words: ClaimWords): string {
  const source = () => `(?<!\\p{L})(?:${words.doubts.supposing})(?!\\p{L}).*$`;
  return text.replace(pattern(words, 'risk given', 'iu', source), '');
}

/** Whether the question or the nearest label of a sentence asks what may go wrong, or names its list of that. */
function isUnderRisks({ labels, question }: Sentence, words: ClaimWords): boolean {
  const [nearest] = labels;
  return [question, nearest?.text ?? ''].some((text) => wordsOf('label', words).test(text));
}

/** What an entry of a list of risks says may happen: "infection", below "What are the risks?". */
export function risksIn(sentence: Sentence, words: ClaimWords): Said[] {
  const { text } = sentence;
  if (!sentence.isFirst || text.length > longestEntry || !isUnderRisks(sentence, words)) return [];
  if (wordsOf('unless', words).test(withoutCondition(text, words))) return [];
  const polarity = wordsOf('rare', words).test(text) ? 'hedged' : 'denied';
  const kinds: [keyof ClaimWords['risks'], PromiseKind][] = [
    ['harm', 'no-risk'],
    ['scars', 'no-scarring'],
    ['shift', 'will-not-turn-blue'],
    ['pain', 'painless'],
  ];
  return kinds.flatMap(([name, kind]) => {
    const hit = wordsOf(name, words).exec(text);
    if (!hit || !isAboutSmp(sentence, hit.index, words)) return [];
    return [{ kind, polarity, start: hit.index, end: hit.index + hit[0].length }];
  });
}
