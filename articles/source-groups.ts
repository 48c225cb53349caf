import type { SourceKind } from './source-kinds.ts';

/** Kinds of sources as a reader looks for them, those whose word weighs most first. */
export const sourceGroups = {
  regulators: ['regulator', 'drug label', 'government'],
  guidelines: ['guideline'],
  reviews: ['review'],
  trials: ['trial'],
  studies: ['study', 'survey'],
  cases: ['case series'],
  papers: ['peer reviewed'],
  handbooks: ['textbook', 'medical reference', 'encyclopedia'],
  bodies: ['medical organization', 'professional society', 'charity'],
  experts: ['expert opinion', 'health site'],
  press: ['news'],
  trade: ['trade body', 'trade site'],
  sellers: ['provider', 'commercial site'],
  websites: ['website'],
} as const satisfies Record<string, readonly SourceKind[]>;

export type SourceGroup = keyof typeof sourceGroups;

/** The names of all groups in their order. */
export const sourceGroupNames = Object.keys(sourceGroups) as SourceGroup[];

/** Whether a part of an address names a group. */
export const isSourceGroup = (name: string): name is SourceGroup =>
  Object.hasOwn(sourceGroups, name);
