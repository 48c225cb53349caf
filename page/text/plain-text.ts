import { undress } from './stems.ts';

// What detection takes for a part of a word and spells otherwise: accents, letters in another dress, characters nobody sees.
const other =
  /[\u0300-\u036f\u180b-\u180f\u1ab0-\u1aff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00aa\u00ad\u00ba\u00c0-\u024f\u02b0-\u02b8\u02e0-\u02e4\u0386\u0391\u03ac\u03b1\u061c\u1d00-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2071\u207f\u2090-\u209c\u2102-\u2149\u2c7c\u2c7d\ua7f1-\ua7f9\uab5c-\uab5f\ufb00-\ufb06\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufff9-\ufffb]|\ud801[\udf80-\udfbf]|\ud833[\udcf0-\udcf9]|\ud835[\udc00-\udfff]|\ud83e[\udff0-\udff9]|\udb40[\udc00-\uddef]/g;
const noLetter = /[^\p{L}\p{N}]/gu;
const inWord = /[\p{L}\p{Nd}\p{M}\p{Cf}]/u;
const known = new Map<string, string>();

/** A text as stems are looked for in it, and where its characters stood. */
export interface PlainText {
  text: string;
  /** The places in the raw text of ascending places in the plain one, in UTF-16 code units. */
  rawOf(places: readonly number[]): number[];
}

/** Whether all of a text is in plain dress already. */
export function isPlain(text: string): boolean {
  return text.search(other) < 0;
}

/** A text with every character of a word in plain dress. */
export function plainText(raw: string): PlainText {
  const changed: { at: number; length: number; plain: string }[] = [];
  const text = raw.replace(other, (one, at: number) => {
    const plain = plainOf(one);
    if (plain !== one) changed.push({ at, length: one.length, plain });
    return plain;
  });
  return { text, rawOf: (places) => (changed.length ? shifted(places, changed) : [...places]) };
}

function plainOf(one: string): string {
  let plain = known.get(one);
  if (plain === undefined) {
    plain = inWord.test(one) ? undress(one).replace(noLetter, '').replace(/[Αα]/g, 'alpha') : one;
    known.set(one, plain);
  }
  return plain;
}

function shifted(
  places: readonly number[],
  changed: readonly { at: number; length: number; plain: string }[],
): number[] {
  let shift = 0;
  let next = 0;
  return places.map((place) => {
    for (let one = changed[next]; one; one = changed[next]) {
      if (place + shift < one.at) break;
      // A place within what one character became is that of the character.
      if (place + shift < one.at + one.plain.length) return one.at;
      shift += one.length - one.plain.length;
      next++;
    }
    return place + shift;
  });
}
