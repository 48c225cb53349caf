import type { Lexicon } from './lexicon.ts';
import type { PageClaim } from './types.ts';

/** Statements that a document makes about SMP. */
export function findClaims(
  _page: { title?: string | undefined; text: string },
  _lexicon: Lexicon,
): PageClaim[] {
  return [];
}
