import type { Policy } from './lexicon.ts';

/** Whether forms have one sense, be it of people's hair alone. */
export function isOfOneSense(policy: Policy): boolean {
  return policy === 'always' || policy === 'of_people';
}
