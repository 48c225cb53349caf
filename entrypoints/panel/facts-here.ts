import type { Term } from '../../articles/glossary-schema.ts';
import { type FactsState, termFactsIn } from '../../articles/term-facts.ts';
import type { TermId } from '../../detection/types.ts';
import { sendMessage } from '../stages/messages.ts';
import { libraryHere } from './library.ts';

const here = new Map<TermId, FactsState>();
const asked = new Map<TermId, Promise<void>>();

/** The facts of a term by question as far as they are here; asks for them, and calls back once they have come. */
export function factsHere({ id, hasFacts }: Term, arrived?: () => void): FactsState {
  if (!hasFacts) return 'none';
  const facts = here.get(id);
  if (facts) return facts;
  const asking = asked.get(id) ?? ask(id);
  asked.set(id, asking);
  if (arrived) void asking.then(arrived);
  return 'coming';
}

async function ask(id: TermId): Promise<void> {
  const file = await sendMessage('factsOf', id).catch(() => undefined);
  here.set(id, termFactsIn(file, id, libraryHere().about.version) ?? 'missing');
}
