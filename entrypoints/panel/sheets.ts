import type { TermSheet } from '../../articles/term-sheet.ts';
import { unpackSheet } from '../../articles/unpack-sheet.ts';
import type { ContentFault } from '../../articles/unread-content.ts';
import type { TermId } from '../../detection/types.ts';
import { sendMessage } from '../stages/messages.ts';

/** Why no sheet of a term is shown; `unreached` where the background has not answered. */
export type SheetFault = ContentFault | 'unreached';

/** What is known of a term: its sheet, or why there is none. */
export type Known = TermSheet | { fault: SheetFault };

/** Words that name no term have no sheet either. */
const noTerm: Known = { fault: 'unknown' };

const known = new Map<TermId, Known>();
const asked = new Map<TermId, Promise<void>>();

/** What is known of a term, or undefined while that is on its way. */
export function knownOf(term: TermId): Known | undefined {
  return term === '' ? noTerm : known.get(term);
}

/** Whether asking again would bring nothing new. */
export function isSettled(term: TermId): boolean {
  const found = knownOf(term);
  return found !== undefined && (!('fault' in found) || found.fault === 'unknown');
}

/** Asks the background for the sheet of a term, once; it is asked again only for what went wrong. Resolves when something is known, and never rejects. */
export function learn(term: TermId): Promise<void> {
  if (isSettled(term)) return Promise.resolve();
  const before = asked.get(term);
  if (before) return before;
  known.delete(term);
  const asking = ask(term).then((found) => {
    known.set(term, found);
    asked.delete(term);
  });
  asked.set(term, asking);
  return asking;
}

async function ask(term: TermId): Promise<Known> {
  try {
    const answer = await sendMessage('sheetOf', term);
    return 'packed' in answer ? unpackSheet(answer.packed) : answer;
  } catch {
    return { fault: 'unreached' };
  }
}

/** Sheets asked for ahead of the first rest; those of further terms are asked for when the pointer comes to rest. */
const aheadMost = 24;

/** Asks for the sheets of terms while the page is idle, one after the other, so that their panels open without waiting. */
export function learnWhenIdle(terms: TermId[], signal: AbortSignal, most = aheadMost): void {
  const [next, ...rest] = terms;
  if (next === undefined || most === 0) return;
  requestIdleCallback(async () => {
    if (signal.aborted) return;
    await learn(next);
    learnWhenIdle(rest, signal, most - 1);
  });
}
