import type { Concept } from './understand.ts';
import type { WordIndex } from './word-index.ts';

/** How much a concept tells: as much as the rarest of its words, and no more than what it means, which may be common though the word is not. */
export function rarityOf({ ways }: Concept, index: WordIndex): number {
  const [own = 1, ...others] = ways.map(({ stems }) => Math.max(...stems.map(index.rarity)));
  return others.length > 0 ? Math.min(own, Math.max(...others)) : own;
}
