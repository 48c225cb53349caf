const ends = /[.!?…]["'”’)\]]*\s+(?=\S)|\n\s*\n\s*/g;
/** Characters looked at first for the cut before a place. */
const near = 1_000;

/** The last place to cut a text up to a position, if any. Cuts are ends of sentences that depend on their words alone. */
export function cutBefore(text: string, at: number): number | undefined {
  for (let reach = near; ; reach *= 4) {
    const from = afterWord(text, at - reach);
    let last: number | undefined;
    for (const cut of cutsFrom(text, from)) {
      if (cut > at) break;
      last = cut;
    }
    if (last !== undefined || from === 0) return last;
  }
}

/** The first place to cut a text behind a position, if any. */
export function cutAfter(text: string, at: number): number | undefined {
  for (const cut of cutsFrom(text, afterWord(text, at))) if (cut > at) return cut;
  return;
}

function* cutsFrom(text: string, from: number): Generator<number> {
  const regex = new RegExp(ends);
  regex.lastIndex = from;
  for (let match = regex.exec(text); match; match = regex.exec(text))
    if (isCut(text, match.index)) yield match.index + match[0].length;
}

/** The nearest position at or before one that stands right behind a word, in which no sentence ends. */
function afterWord(text: string, position: number): number {
  let at = Math.max(0, position);
  while (at > 0 && !/\w/.test(text.charAt(at - 1))) at--;
  return at;
}

/** About every eighth end of a sentence, told by the words before it, so that the same text is always cut alike. */
function isCut(text: string, end: number): boolean {
  let sum = 0;
  for (let index = Math.max(0, end - 6); index < end; index++)
    sum = (sum * 31 + text.charCodeAt(index)) | 0;
  return ((sum >>> 3) & 7) === 0;
}
