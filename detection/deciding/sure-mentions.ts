import type { BlockReading } from '../reading/read-block.ts';
import type { Mention } from '../types.ts';
import { sureMention } from './mention-of.ts';

/** The mentions in a block whose forms have one sense, with places in its text; a pure function of the block. */
export function sureMentions({ candidates }: BlockReading): Mention[] {
  const mentions = candidates.filter(({ sure }) => sure).map(sureMention);
  return worthMarking(mentions);
}

/** A weak word is worth a mark only beside a term that is worth one by itself. */
export function worthMarking(mentions: Mention[]): Mention[] {
  return mentions.some(({ weak }) => !weak) ? mentions : [];
}
