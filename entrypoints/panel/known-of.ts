import type { About } from '../../articles/about-schema.ts';
import type { FactSheet, Term } from '../../articles/index.ts';
import type { TermId } from '../../detection/types.ts';
import { factsHere } from './facts-here.ts';
import { libraryHere } from './library.ts';

/** What the panel knows of one term. */
export interface Known {
  sheet: FactSheet;
  related: Term[];
  /** Where the content as a whole comes from. */
  about: About;
  /** The gist of a sheet as plain text, to copy. */
  textOf(sheet: FactSheet): string;
}

const known = new Map<TermId, Known | undefined>();

/** All that is known of a term, or undefined where nothing is; kept, since it never changes. */
export function knownOf(term: TermId): Known | undefined {
  if (!known.has(term)) {
    const library = libraryHere();
    const sheet = library.sheetOf(term);
    known.set(
      term,
      sheet && {
        sheet,
        related: library.relatedTo(term),
        about: library.about,
        textOf: library.textOf,
      },
    );
  }
  return known.get(term);
}

/** Looks terms up while the page is idle, one at a time, so that their panels open without that work. */
export function learnWhenIdle(terms: TermId[], signal: AbortSignal): void {
  const [next, ...rest] = terms;
  if (next === undefined) return;
  requestIdleCallback(() => {
    if (signal.aborted) return;
    const known = knownOf(next);
    if (known) factsHere(known.sheet.term);
    learnWhenIdle(rest, signal);
  });
}
