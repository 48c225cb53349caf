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
}

/** How much a word weighs by where it stands. */
const weights = { title: 2, names: 2, text: 1, words: 0.5 } as const;

/** So much of a word is half of what any amount of it could be. */
const half = 0.8;

/** Makes the index of facts. */
export function indexWords(facts: readonly LibraryFact[]): WordIndex {
  const known = new Map<string, number>();
  const amounts = new Map<string, Map<number, number>>();
  const rows = facts.map(({ title, names, text, words }) =>
    [title, names, text, words].map((field) => ` ${stemsIn(field).join(' ')} `).join('|'),
  );
  facts.forEach((fact, key) => {
    for (const [field, weight] of Object.entries(weights))
      for (const word of wordsIn(fact[field as keyof typeof weights])) {
        known.set(word, (known.get(word) ?? 0) + 1);
        const of = amounts.get(stem(word)) ?? new Map<number, number>();
        of.set(key, (of.get(key) ?? 0) + weight);
        amounts.set(stem(word), of);
      }
  });
  for (const of of amounts.values())
    for (const [key, amount] of of) of.set(key, amount / (amount + half));
  const sorted = [...amounts.keys()].sort();
  return {
    known,
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
