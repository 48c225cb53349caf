import type { Surroundings } from '../surroundings/surroundings.ts';

/** A machine unlike the one on which tests usually run. */
export interface Elsewhere {
  surroundings?: Partial<Surroundings>;
  /** Run by a user who may not administer the machine, in a copy of the project. */
  asOrdinaryUser?: boolean;
  /** Programs for each processor that never rest. */
  busyLoops?: number;
}

/** The other machines, by the names under which each can be asked for. */
export const elsewheres: Record<string, Elsewhere> = {
  'narrow-font': { surroundings: { fonts: 'narrow' } },
  'wide-font': { surroundings: { fonts: 'wide' } },
  'one-font': { surroundings: { fonts: 'single' } },
  'right-to-left': { surroundings: { language: 'he', direction: 'rtl' } },
  auckland: { surroundings: { timeZone: 'Pacific/Auckland' } },
  'double-scale': { surroundings: { scale: 2 } },
  'ordinary-user': { asOrdinaryUser: true },
  busy: { busyLoops: 2 },
};

/** The machine of one name, or that of several joined by "+", which is unlike the usual one in all of their ways at once;
 *  undefined where a name is unknown or two of them differ in the same way. */
export function elsewhereOf(name: string): Elsewhere | undefined {
  const places = name
    .split('+')
    .map((one) => (Object.hasOwn(elsewheres, one) ? elsewheres[one] : undefined));
  const joined: Elsewhere = {};
  for (const place of places) {
    if (!place || sharesKey(joined, place)) return undefined;
    const { surroundings: more, ...others } = place;
    if (more && joined.surroundings && sharesKey(joined.surroundings, more)) return undefined;
    Object.assign(joined, others, more && { surroundings: { ...joined.surroundings, ...more } });
  }
  return joined;
}

function sharesKey(one: object, other: object): boolean {
  return Object.keys(other).some((key) => key !== 'surroundings' && key in one);
}
