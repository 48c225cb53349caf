import { onMessage } from '../stages/messages.ts';
import { readFacts } from '../tabs/read-facts.ts';

/** Reads the facts of a term for the panels, whose pages cannot reach into the package. */
export function serveFacts(): void {
  onMessage('factsOf', ({ data: term }) => readFacts(term));
}
