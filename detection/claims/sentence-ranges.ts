import { scanWords } from '../words/scan-words.ts';

const longest = 800;
/** Ticks and crosses that stand before the entries of a list in one line. */
const ticks = /[\u2713\u2714\u2705\u2611\u2717\u2718\u274c]/u;

/** Whether what stands between two words ends an amount ("400.– to 500.–") or leads to one ("session ..... 300"), and ends no sentence. */
function isMoney(between: string, next: string): boolean {
  return (
    /\.{4}/.test(between) || (/^[.,][\u2013\u2014-]+ $/.test(between) && /^\p{Ll}/u.test(next))
  );
}

/** Whether a line begins with a letter and a stop before a place: "A. Yes". */
const isLettered = (before: string) => /(?:^|\n)\s*\p{Lu}[.)] $/u.test(before);

/** Where sentences start and end; lines end them too, and a text without stops is cut at a word, so that no sentence is without bound. */
export function sentenceRanges(
  text: string,
  titles: ReadonlySet<string>,
): [start: number, end: number][] {
  const { starts, ends, sentences } = scanWords(text, titles);
  const ranges: [number, number][] = [];
  // A tick or a cross is said without a word.
  if (starts.length === 0 && text.length < longest) return [[0, text.length]];
  starts.forEach((start, at) => {
    const last = ranges.at(-1);
    const between = at > 0 ? text.slice(ends[at - 1], start) : '';
    const parts =
      sentences[at] !== sentences[at - 1] &&
      !isMoney(between, text.slice(start)) &&
      !(between.length === 2 && isLettered(text.slice(Math.max(0, start - 8), start)));
    const begins = parts || between.includes('\n') || ticks.test(between);
    if (last && !begins && start - last[0] < longest) return;
    const opening = begins && last ? (/[^\s\p{L}\p{N}]*$/u.exec(between)?.[0].length ?? 0) : 0;
    const from = last ? start - opening : 0;
    if (last) last[1] = from;
    ranges.push([from, text.length]);
  });
  return ranges;
}
