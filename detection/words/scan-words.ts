/** How a word hangs on the one before it. */
export const brokenGap = 0;
export const joinedGap = 1;
export const gluedGap = 2;
export const apostropheGap = 3;

/** The words of a text in order; all arrays have one entry per word. */
export interface Words {
  starts: number[];
  ends: number[];
  /** Lower case, without accents, soft hyphens and zero-width characters. */
  folded: string[];
  gaps: number[];
  /** Number of the sentence that the word stands in, from 0. */
  sentences: number[];
}

const letter = 1;
const digit = 2;
const ignored = 3;
const space = 4;
const hyphen = 5;
const apostrophe = 6;
const stop = 7;
const underscore = 8;
const other = 9;

const longestWord = 48;
const widestGap = 64;
const classes = new Uint8Array(0x10000);

const kinds: [RegExp, number][] = [
  [/[\p{Cf}\p{Variation_Selector}]|\u034f|\u00ae/u, ignored],
  [/[\p{L}\p{M}]/u, letter],
  [/\p{Nd}/u, digit],
  [/\s/, space],
  [/[-\u058a\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/, hyphen],
  [/['\u2018\u2019\u02bc\u00b4`]/, apostrophe],
  [/[.!?\u2026\u3002]/, stop],
  [/_/, underscore],
];

// Most of most pages: what needs no expression to be told.
for (let code = 0; code < 128; code++) classes[code] = other;
for (let code = 48; code < 58; code++) classes[code] = digit;
for (let code = 97; code < 123; code++) classes[code] = classes[code - 32] = letter;
for (const code of [9, 10, 11, 12, 13, 32, 0xa0]) classes[code] = space;
for (const code of [33, 46, 63, 0x2026]) classes[code] = stop;
for (const code of [39, 96, 0x2018, 0x2019]) classes[code] = apostrophe;
for (const code of [45, 0x2013, 0x2014]) classes[code] = hyphen;
classes[0x201c] = classes[0x201d] = other;
classes[95] = underscore;

function classify(char: string): number {
  for (const [pattern, kind] of kinds) if (pattern.test(char)) return kind;
  return other;
}

function classAt(text: string, at: number, unit: number): number {
  if (unit < 128) return classes[unit] as number;
  if (unit >= 0xd800 && unit < 0xdc00) {
    const point = text.codePointAt(at) ?? unit;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : other;
  }
  const known = classes[unit];
  if (known) return known;
  const kind = classify(String.fromCharCode(unit));
  classes[unit] = kind;
  return kind;
}

/** Set in the codes of digits and small letters, and in that of no capital. */
const smallBit = 32;

/** The word as the lexicon spells it: lower case, compatibility forms and accents undone. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\u03b1/g, 'alpha')
    .toLowerCase();
}

const fullStop = 46;
/** Capitals with stops between them, and the last stop: S.M.P. Two are initials of a name. */
const stoppedLetters = /(?<!\.)(?:[A-Z]\.){2,5}[A-Z](?!\.?[\p{L}\p{N}])\.?/uy;

/** Where an abbreviation with stops ends that begins at a place, or the end of its first letter. */
function abbreviationEnd(text: string, start: number): number {
  stoppedLetters.lastIndex = start;
  return stoppedLetters.test(text) ? stoppedLetters.lastIndex : start + 1;
}

/** The gap between two words with one more character in it. */
function gapWith(gap: number, kind: number): number {
  if (kind === stop || kind === other) return brokenGap;
  if (gap !== gluedGap && gap !== apostropheGap) return gap;
  if (kind === space || kind === hyphen) return joinedGap;
  if (kind !== apostrophe) return gap;
  return gap === gluedGap ? apostropheGap : joinedGap;
}

// A string is of one of many kinds within an engine (joined, cut out of another, the page's own). Where many kinds were seen, a method that is
// looked up on each costs more than what it does; so does one that another file hands over.
const { charCodeAt, slice } = String.prototype;

/** Parts a text into words (runs of letters, or of digits) in one pass over it; a stop behind one of `titles` ends no sentence. */
export function scanWords(text: string, titles: ReadonlySet<string>): Words {
  const words: Words = { starts: [], ends: [], folded: [], gaps: [], sentences: [] };
  const length = text.length;
  let at = 0;
  let sentence = 0;
  let gapStart = 0;
  let gap: number = brokenGap;
  let stopped = false;
  let closed = false;
  while (at < length) {
    const unit = charCodeAt.call(text, at);
    const kind = classAt(text, at, unit);
    const size = unit >= 0xd800 && unit < 0xdc00 && kind !== other ? 2 : 1;
    if (kind !== letter && kind !== digit) {
      if (kind === stop) stopped = true;
      else if (kind === space && stopped) closed = true;
      gap = gapWith(gap, kind);
      at += size;
      continue;
    }
    const start = at;
    let small = smallBit;
    let end = at;
    while (at < length) {
      const code = charCodeAt.call(text, at);
      if (code < 128) {
        if (classes[code] !== kind) break;
        small &= code;
        end = ++at;
        continue;
      }
      const inner = classAt(text, at, code);
      if (inner !== kind && inner !== ignored) break;
      small = 0;
      at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
      if (inner === kind) end = at;
    }
    if (end === start + 1 && charCodeAt.call(text, end) === fullStop)
      at = end = abbreviationEnd(text, start);
    const surface = slice.call(text, start, end);
    const word = end - start > longestWord ? '' : small ? surface : foldWord(surface);
    if (gap !== brokenGap && start - gapStart > widestGap) gap = brokenGap;
    const previous = words.folded[words.folded.length - 1];
    if (closed && previous !== undefined && !titles.has(previous))
      if (!small || charCodeAt.call(text, gapStart - 1) !== fullStop) sentence++;
    words.starts.push(start);
    words.ends.push(end);
    words.folded.push(word);
    words.gaps.push(words.starts.length === 1 ? brokenGap : gap);
    words.sentences.push(sentence);
    at = end;
    gapStart = end;
    gap = gluedGap;
    stopped = charCodeAt.call(text, end - 1) === fullStop;
    closed = false;
  }
  return words;
}
