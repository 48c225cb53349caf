import type { PageClaim } from '../../detection/types.ts';
import { type LabelledDocument, readLabelled } from './labels.ts';
import {
  addClaimScores,
  type ClaimCounts,
  type ClaimScore,
  claimGroups,
  noClaimScore,
  scoreDocumentClaims,
} from './score-claims.ts';

/** A share of a whole as it is printed; a dash where there is no whole. */
export const share = (part: number, whole: number) => (whole > 0 ? (part / whole).toFixed(3) : '–');

/** A line that says how a group of claims was read. */
export function lineOf(group: string, counts: ClaimCounts): string {
  const { labelled, found, compared, right, given, wrong, worse, traps } = counts;
  const worst =
    group === 'prices' ? `turned round ${worse}, traps taken ${traps}` : `overstated ${worse}`;
  return [
    group.padEnd(10),
    `labelled ${labelled}`.padEnd(14),
    `recall ${share(found, labelled)}`,
    `precision ${share(given - wrong, given)}`,
    `right ${share(right, compared)}`,
    worst,
  ].join('  ');
}

/** The sum of the scores of documents. */
export function scoreClaimsOf(
  documents: readonly LabelledDocument[],
  read: (document: LabelledDocument) => PageClaim[],
): ClaimScore {
  return documents
    .map((document) => scoreDocumentClaims(document, read(document)))
    .reduce(addClaimScores, noClaimScore);
}

/** Prints how well prices, promises and numbers were read in a file: figures alone. */
export function printClaims(
  file: string,
  name: string,
  read: (document: LabelledDocument) => PageClaim[],
): void {
  const score = scoreClaimsOf(readLabelled(file), read);
  console.log(`\nclaims in ${name}`);
  for (const group of claimGroups) console.log(lineOf(group, score[group]));
}
