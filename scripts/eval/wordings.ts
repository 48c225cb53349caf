import type { PageClaim, Polarity } from '../../detection/types.ts';
import { Obstacle } from '../obstacle.mjs';
import { readDocuments } from '../read-documents.ts';
import { share } from './print-claims.ts';

/** A sentence with the promise that it makes of SMP as a person heard it; the kind `none` and no polarity where it makes none. */
export interface Wording {
  kind: string;
  polarity?: Polarity;
  sentence: string;
}

/** How sentences that stand alone were read. */
export interface WordingCounts {
  /** Sentences that make a promise, those in which it was found, and those in which its polarity was right. */
  labelled: number;
  found: number;
  right: number;
  /** Promises that were read as asserted and are hedged or denied. */
  larger: number;
  /** Sentences that make none, and those in which one was read. */
  plain: number;
  alarmed: number;
}

const polarities: readonly unknown[] = ['asserted', 'denied', 'hedged'] satisfies Polarity[];

/** Reads sentences that are labelled with one of these kinds and a polarity, or with the kind `none`. Throws an obstacle with file, line number and reason where one is malformed. */
export function readWordings(file: string, kinds: ReadonlySet<string>): Wording[] {
  return readDocuments(file).map(({ line, document }) => {
    const { kind, polarity, text } = document;
    const fail = (reason: string): never => {
      throw new Obstacle(`${file}: line ${line}: ${reason}`);
    };
    if (kind === 'none' && polarity === undefined) return { kind, sentence: text };
    if (kind === 'none') return fail('has a polarity where no promise is made');
    if (typeof kind !== 'string' || !kinds.has(kind))
      return fail(`has a kind that is none of ${[...kinds].join(', ')}, nor none`);
    if (!polarities.includes(polarity))
      return fail(`has a polarity that is none of ${polarities.join(', ')}`);
    return { kind, polarity: polarity as Polarity, sentence: text };
  });
}

const title = 'Scalp micropigmentation';

/** A page on SMP in which the sentence stands alone, and where. */
export function pageOf(sentence: string) {
  const lead = `${title} (SMP) for men and women\n\nWe do scalp micropigmentation.\n\n`;
  return {
    title,
    text: `${lead}${sentence}\n\n${title} is done here.`,
    from: lead.length,
    to: lead.length + sentence.length,
  };
}

/** Counts how sentences are read, each on a page of its own. */
export function countWordings(
  wordings: readonly Wording[],
  read: (page: { title: string; text: string }) => PageClaim[],
): WordingCounts {
  const counts = { labelled: 0, found: 0, right: 0, larger: 0, plain: 0, alarmed: 0 };
  for (const { kind, polarity, sentence } of wordings) {
    const { from, to, ...page } = pageOf(sentence);
    const said = read(page).flatMap((one) =>
      'polarity' in one.value && one.start < to && one.end > from
        ? [{ kind: one.kind as string, polarity: one.value.polarity }]
        : [],
    );
    if (kind === 'none') {
      counts.plain++;
      counts.alarmed += Number(said.length > 0);
      continue;
    }
    const hit = said.find((one) => one.kind === kind);
    counts.labelled++;
    counts.found += Number(hit !== undefined);
    counts.right += Number(hit?.polarity === polarity);
    counts.larger += Number(hit?.polarity === 'asserted' && polarity !== 'asserted');
  }
  return counts;
}

/** A line that says how sentences were read. */
export function wordingsLine(name: string, counts: WordingCounts): string {
  const { labelled, found, right, larger, plain, alarmed } = counts;
  return `${name}  promises ${labelled}  found ${share(found, labelled)}  right ${share(right, found)}  overstated ${larger}  others ${plain}  read as promises ${share(alarmed, plain)}`;
}
