/** Regex sources, made at build, one of which matches wherever any form of a term can stand. */
export interface Stems {
  /** Tested without regard to case. */
  folded: string;
  /** Tested with case: capitals such as SMP that are too common in lower case. */
  cased: string;
}

/** Answers where stems stand in raw page text. */
export interface StemSearch {
  /** Whether the text holds any stem. */
  test(text: string): boolean;
  /** Offsets of all stems in the text, ascending, in UTF-16 code units; at the given `joins` words may begin without a gap. */
  find(text: string, joins?: readonly number[]): number[];
}

// Soft hyphens, zero-width characters and joiners stand inside words without being seen.
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const allUnseen = new RegExp(unseen.source, 'g');

/** The search for these stems; characters nobody sees are passed over. Throws on a malformed source. */
export function createStemSearch(stems: Stems): StemSearch {
  const sources: [string, string][] = [
    [stems.folded, 'i'],
    [stems.cased, ''],
  ];
  const regexes = sources.filter(([source]) => source !== '');
  const single = regexes.map(([source, flags]) => new RegExp(source, flags));
  const all = regexes.map(([source, flags]) => new RegExp(source, `${flags}g`));
  // Blocks follow each other without a gap in raw text, so that a word's beginning is not always seen in it.
  const anywhere = regexes.map(
    ([source, flags]) => new RegExp(source.replace(/^\\b/, ''), `${flags}y`),
  );

  function positions(text: string): number[] {
    const found = all.flatMap((regex) => Array.from(text.matchAll(regex), (match) => match.index));
    return found.sort(ascending);
  }

  return {
    test(text) {
      const seen = unseen.test(text) ? text.replace(allUnseen, '') : text;
      return single.some((regex) => regex.test(seen));
    },
    find(text, joins = []) {
      const joined = joins.filter((at) => startsAt(text, at));
      return joined.length
        ? [...new Set([...findSeen(text), ...joined])].sort(ascending)
        : findSeen(text);
    },
  };

  function findSeen(text: string): number[] {
    if (!unseen.test(text)) return positions(text);
    const found = positions(text.replace(allUnseen, ''));
    let shift = 0;
    let next = 0;
    for (const match of text.matchAll(allUnseen)) {
      while (next < found.length && (found[next] as number) + shift < match.index) {
        found[next] = (found[next] as number) + shift;
        next++;
      }
      shift++;
    }
    for (; next < found.length; next++) found[next] = (found[next] as number) + shift;
    return found;
  }

  function startsAt(text: string, at: number): boolean {
    return anywhere.some((regex) => {
      regex.lastIndex = at;
      return regex.test(text);
    });
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}
