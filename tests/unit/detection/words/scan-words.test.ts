import { describe, expect, test } from 'vitest';
import { scanWords } from '../../../../detection/words/scan-words.ts';

/** The words of a text as they are compared, a stroke between sentences. */
function words(text: string): string {
  const { folded, sentences } = scanWords(text, new Set(['dr']));
  return folded
    .map((word, at) => (at && sentences[at] !== sentences[at - 1] ? `| ${word}` : word))
    .join(' ');
}

describe('capitals with stops between them', () => {
  test.each([
    ['are one word', 'Ask about S.M.P. prices', 'ask about smp prices'],
    ['without a last stop too', 'She does S.M.P and nothing else', 'she does smp and nothing else'],
    ['end a sentence before a capital', 'I had S.M.P. Then I left.', 'i had smp | then i left'],
    ['take a possessive', "S.M.P.'s price", 'smp s price'],
    ['stand before any sign', '(S.M.P.), and F.U.E.!', 'smp and fue'],
    ['are initials where a space parts them', 'by S. M. Parker', 'by s | m | parker'],
    ['are initials where they are two', 'by S.M. Parker', 'by s m | parker'],
    ['are initials before a name', 'by S.M.P.Parker', 'by s m p parker'],
    ['are small letters in none', 'or a.s.a.p.', 'or a s a p'],
    ['are no list of many', 'A.B.C.D.E.F.G.H', 'a b c d e f g h'],
    ['begin behind no other letter', 'a.S.M.P', 'a s m p'],
    ['leave the stop of a title', 'Dr. Smith went', 'dr smith went'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('stand from the first letter to the last stop', () => {
    const text = 'My S.M.P. holds';
    const { starts, ends } = scanWords(text, new Set());
    expect(text.slice(starts[1], ends[1])).toBe('S.M.P.');
  });

  test('take time that grows with the text', () => {
    const { folded } = scanWords('A.'.repeat(200_000), new Set());
    expect(folded).toHaveLength(200_000);
  });
});
