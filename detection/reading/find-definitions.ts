import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Words } from '../words/scan-words.ts';
import type { Candidate } from './find-candidates.ts';

/** An abbreviation spelled out, and whether what it is short for is ours. */
export interface Definition {
  letters: string;
  sense: 'hair' | 'other';
}

const farthest = 9;

/** Whether the words `from` to `to` can be short for the letters: each word that counts gives its first letter, in order. */
function spells(
  words: Words,
  [from, to]: [number, number],
  letters: string,
  unspelled: ReadonlySet<string>,
): boolean {
  let next = 0;
  for (let at = from; at <= to; at++) {
    const word = words.folded[at] as string;
    const expected = letters[next];
    if (expected !== undefined && word.startsWith(expected)) {
      next++;
      // A word may give more letters from inside it: symmetric multiprocessing.
      const rest = at === to ? word.slice(1) : '';
      for (const letter of rest) if (next < letters.length && letter === letters[next]) next++;
    } else if (!unspelled.has(word)) return false;
  }
  return next === letters.length && to - from + 1 >= 2;
}

function between(text: string, words: Words, last: number, first: number): string {
  return text.slice(words.ends[last], words.starts[first]);
}

/** Whether the form of the neighbour spells the abbreviation out, and is not short itself. */
function isFullForm(other: Candidate | undefined, it: Candidate): other is Candidate {
  if (!other || other.form.term !== it.form.term || other.form.letters) return false;
  return other.sure || /[ -]/.test(other.form.text);
}

/** The sense that a full form gives; null where it has several itself, so that it says no more than the abbreviation. */
function senseOf({ sure }: Candidate): Definition['sense'] | null {
  return sure ? 'hair' : null;
}

/** What definitions are told by. */
type DefinitionWords = Pick<Lexicon, 'links' | 'unspelled'>;

/** The sense that the words beside the abbreviation give it, or null where they spell nothing out. */
function senseBeside(
  text: string,
  words: Words,
  it: Candidate,
  { previous, following }: { previous: Candidate | undefined; following: Candidate | undefined },
  { links, unspelled }: DefinitionWords,
): Definition['sense'] | null {
  const letters = it.form.letters ?? '';
  const after = it.lastWord + 1;
  if (isFullForm(previous, it)) {
    if (links.before.test(text.slice(previous.end, it.start))) return senseOf(previous);
  }
  if (isFullForm(following, it)) {
    if (links.after.test(text.slice(it.end, following.start))) return senseOf(following);
  }
  if (it.word > 0 && links.before.test(between(text, words, it.word - 1, it.word))) {
    for (let from = it.word - 2; from >= Math.max(0, it.word - farthest); from--) {
      if (spells(words, [from, it.word - 1], letters, unspelled)) return 'other';
    }
  }
  if (after < words.starts.length) {
    const gap = between(text, words, it.lastWord, after);
    let first = after;
    if (!links.after.test(gap)) {
      // "AGA guidance (American Galvanizers Association)"
      const next = after + 1;
      if (next >= words.starts.length || !/^\s+\($/.test(between(text, words, after, next)))
        return null;
      first = next;
    }
    for (let to = first + 1; to <= first + farthest && to < words.starts.length; to++) {
      if (spells(words, [first, to], letters, unspelled)) return 'other';
    }
  }
  return null;
}

/** Finds abbreviations that the text spells out, in either order, and notes the sense on their candidates. */
export function findDefinitions(
  text: string,
  words: Words,
  candidates: Candidate[],
  told: DefinitionWords,
): Definition[] {
  const definitions: Definition[] = [];
  candidates.forEach((it, at) => {
    if (!it.form.letters) return;
    const sense = senseBeside(
      text,
      words,
      it,
      { previous: candidates[at - 1], following: candidates[at + 1] },
      told,
    );
    if (!sense) return;
    it.defined = sense;
    definitions.push({ letters: it.form.letters, sense });
  });
  return definitions;
}
