import type { PageClaim } from '../types.ts';
import type { PageMoney } from './amounts.ts';
import type { ClaimWords } from './claim-words.ts';

const topOf = (claim: PageClaim) =>
  claim.kind === 'price' ? (claim.value.max ?? claim.value.min ?? 0) : 0;

/** The prices of a page but for those in a currency that its sign was only taken to mean, where the highest of them is one that nobody asks in that currency: pesos under a bare $. */
export function withoutUnlikely(
  prices: readonly PageClaim[][],
  { shared }: PageMoney,
  words: ClaimWords,
): PageClaim[][] {
  const all = prices.flat();
  const strange = words.shared.flatMap(({ most, highest }, at) => {
    if (shared[at] !== undefined || most === null || !highest) return [];
    const top = Math.max(0, ...all.flatMap((one) => (isIn(one, most) ? [topOf(one)] : [])));
    return top > 0 && (top < highest.least || top > highest.most) ? [most] : [];
  });
  if (strange.length === 0) return [...prices];
  return prices.map((some) => some.filter((one) => !strange.some((code) => isIn(one, code))));
}

const isIn = (claim: PageClaim, code: string) =>
  claim.kind === 'price' && claim.value.currency === code;
