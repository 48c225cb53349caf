import { describe, expect, it } from 'vitest';
import { cutAfter, cutBefore } from '../../../../page/text/sentence-cuts.ts';

const words = 'hair scalp loss the and crown donor area'.split(' ');
const ends = ['. ', '! ', '.” ', '.\n\n', '\n \n\n ', '?) ', '...  ', ', ', ' é. '];

function madeText(length: number, seed: number): string {
  let state = seed;
  const next = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1;
    return (state >>> 8) % limit;
  };
  let text = '';
  while (text.length < length)
    text += `${words[next(words.length)]}${next(5) ? ' ' : ends[next(ends.length)]}`;
  return text;
}

describe('cuts of a text', () => {
  it.each([1, 2, 3])('are the same wherever one looks from, text %i', (seed) => {
    const text = madeText(9_000, seed);
    const all: number[] = [];
    for (let at = cutAfter(text, 0); at !== undefined; at = cutAfter(text, at)) all.push(at);
    expect(all.length).toBeGreaterThan(20);
    for (let at = 0; at < text.length; at += 7) {
      expect(cutBefore(text, at)).toBe(all.findLast((cut) => cut <= at));
      expect(cutAfter(text, at)).toBe(all.find((cut) => cut > at));
    }
  });

  it('stand at beginnings of sentences', () => {
    const text = madeText(9_000, 4);
    for (let at = cutAfter(text, 0); at !== undefined; at = cutAfter(text, at)) {
      expect(text.slice(0, at)).toMatch(/(?:[.!?…]["'”’)\]]*\s+|\n\s*\n\s*)$/);
      expect(text.charAt(at)).toMatch(/\S/);
    }
  });

  it('do not depend on what stands before their sentence', () => {
    const text = madeText(4_000, 5);
    const later = `Before. ${text}`;
    const at = cutAfter(text, 2_000) as number;
    expect(cutAfter(later, 2_000 + 'Before. '.length)).toBe(at + 'Before. '.length);
  });

  it('are none in a text without sentences', () => {
    const text = 'weather and wind '.repeat(400);
    expect(cutBefore(text, 3_000)).toBeUndefined();
    expect(cutAfter(text, 3_000)).toBeUndefined();
  });
});
