import type { LibraryFact } from './library-fact.ts';
import { stem, stemsIn, wordsIn } from './words.ts';

/** Where words stand in facts, and how rare they are. */
export interface WordIndex {
  /** Words as they stand in the facts, with how often they do. */
  known: ReadonlyMap<string, number>;
  /** How much it tells that a stem stands in a fact, from 0 for one that stands in all. */
  rarity(stem: string): number;
  /** The facts that hold stems in a row, each with how much of it they are, from 0 to 1. */
  holding(stems: readonly string[]): ReadonlyMap<number, number>;
  /** Stems that begin so. */
  beginning(letters: string): string[];
  /** Words of the names of those who say a fact; each stands as `byName` of it among the stems. */
  ofNames: ReadonlySet<string>;
}

/** A word of a name as it is held beside the stems of other words, from which it differs: Park is no parking. */
export const byName = (word: string): string => `=${word}`;

/** How much a word of a name weighs. */
const ofName = 1;

/** How much a word weighs by where it stands. */
const weights = { title: 2, names: 2, text: 1, words: 0.5 } as const;

const fields = ['title', 'names', 'text', 'words'] as const;

/** The text of a field; a title that is but the name of who says it counts as that name. */
const textOf = (fact: LibraryFact, field: (typeof fields)[number]): string =>
  field === 'title' && fact.title === fact.by ? '' : fact[field];

/** So much of a word is half of what any amount of it could be. */
const half = 0.8;

/** Makes the index of facts. */
export function indexWords(facts: readonly LibraryFact[]): WordIndex {
  const known = new Map<string, number>();
  const amounts = new Map<string, Map<number, number>>();
  const ofNames = new Set(facts.flatMap(({ by }) => wordsIn(by)));
  const rows = facts.map((fact) =>
    fields.map((field) => ` ${stemsIn(textOf(fact, field)).join(' ')} `).join('|'),
  );
  const add = (held: string, { key, weight }: { key: number; weight: number }) => {
    const of = amounts.get(held) ?? new Map<number, number>();
    of.set(key, (of.get(key) ?? 0) + weight);
    amounts.set(held, of);
  };
  facts.forEach((fact, key) => {
    for (const field of fields)
      for (const word of wordsIn(textOf(fact, field))) {
        known.set(word, (known.get(word) ?? 0) + 1);
        add(stem(word), { key, weight: weights[field] });
      }
    for (const word of wordsIn(fact.by)) add(byName(word), { key, weight: ofName });
  });
  for (const of of amounts.values())
    for (const [key, amount] of of) of.set(key, amount / (amount + half));
  const sorted = [...amounts.keys()].sort();
  return {
    known,
    ofNames,
    rarity: (one) => Math.log(1 + facts.length / (1 + (amounts.get(one)?.size ?? 0))),
    holding(stems) {
      const each = stems.map((one) => amounts.get(one) ?? new Map<number, number>());
      const [fewest, ...rest] = each.toSorted((one, other) => one.size - other.size);
      if (!fewest || rest.length === 0) return fewest ?? new Map();
      const row = ` ${stems.join(' ')} `;
      const inRow = [...fewest].filter(([key]) => rows[key]?.includes(row));
      const mean = (key: number, amount: number) =>
        rest.reduce((sum, one) => sum + (one.get(key) ?? 0), amount) / each.length;
      return new Map(inRow.map(([key, amount]) => [key, mean(key, amount)]));
    },
    beginning(letters) {
      const from = sorted.findIndex((one) => one >= letters);
      if (from < 0) return [];
      const rest = sorted.slice(from);
      const to = rest.findIndex((one) => !one.startsWith(letters));
      return to < 0 ? rest : rest.slice(0, to);
    },
  };
}
