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
