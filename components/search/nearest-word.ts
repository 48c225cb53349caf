/** From this length on a word may be misspelt: of shorter words a typing error leaves too little. */
const shortest = 4;

/** From this length on it may be misspelt twice, but not its first letter. */
const long = 7;

/** From this length on two letters may stand for others: of shorter words that makes too many other words. */
const veryLong = 9;

/** The known word that was most likely meant by one that is not known; of several equally near the most frequent. */
export function nearestWord(typed: string, known: ReadonlyMap<string, number>): string | undefined {
  if (typed.length < shortest) return undefined;
  const most = typed.length < long ? 1 : 2;
  let best: { word: string; away: number; often: number } | undefined;
  for (const [word, often] of known) {
    if (word.length < shortest || Math.abs(word.length - typed.length) > most) continue;
    const away = distance(typed, word, most);
    if (away > most || (away > 1 && isOther(typed, word))) continue;
    // People seldom mistake the first letter.
    const weighed = away + (word[0] === typed[0] ? 0 : 0.5);
    if (best && weighed > best.away) continue;
    if (!best || weighed < best.away || often > best.often) best = { word, away: weighed, often };
  }
  return best?.word;
}

/** Whether what is two errors away from a known word is more likely a word of its own. */
const isOther = (typed: string, word: string) =>
  word[0] !== typed[0] || (word.length === typed.length && word.length < veryLong);

/** How many letters must be changed, added, dropped or swapped with the next; more than `most` is `most + 1`. */
function distance(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now[column] = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : most + 1,
      );
    }
    if (Math.min(...now) > most) return most + 1;
    beforeLast = last;
    last = now;
  }
  return last[other.length] ?? most + 1;
}
