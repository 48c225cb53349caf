import type { PageClaim, PromiseKind, Span } from '../../detection/types.ts';
import type { LabelClaim, LabelledDocument } from './labels.ts';

/** The promises that documents without a domain are labelled for; their guide was older and its list shorter. */
const firstPromises: readonly string[] = [
  'permanence',
  'no-risk',
  'painless',
  'no-downtime',
  'regrows-hair',
] satisfies PromiseKind[];

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether a claim is of a kind that the document was labelled for. */
export function isLabelledKind({ kind, value }: PageClaim, document: LabelledDocument): boolean {
  return document.domain !== undefined || !('polarity' in value) || firstPromises.includes(kind);
}

/** Whether a claim says what its label says; of a price amount, currency and unit are asked. */
export function isRight(claim: PageClaim, label: LabelClaim): boolean {
  const found = claim.value as unknown as Record<string, unknown>;
  const unit = 'unit' in label.value ? 'unit' : 'per';
  const asked =
    label.kind === 'price' ? ['min', 'max', 'currency', unit] : Object.keys(label.value);
  return asked.every((key) => found[key] === label.value[key]);
}

/** The claims that say what a label says, under its name or under the other name of the same statement. */
export function hitsOf(
  label: LabelClaim,
  labels: readonly LabelClaim[],
  found: readonly PageClaim[],
) {
  const hits = (one: LabelClaim) =>
    found.filter((claim) => claim.kind === one.kind && overlaps(claim, one));
  const twins = labels.filter(
    (one) => one.sameAs !== undefined && one.start === label.start && one.end === label.end,
  );
  const own = hits(label);
  return own.length > 0 ? own : twins.flatMap(hits);
}

/** Counts of what was read of a group of claims; additive. */
export interface ClaimCounts {
  labelled: number;
  found: number;
  /** Found under the label's own name, so that their values can be compared. */
  compared: number;
  right: number;
  given: number;
  wrong: number;
  /** Prices with the ends the wrong way round; promises that say more than the page. */
  worse: number;
  /** Prices that stand where the labels say deposit, fee or another treatment. */
  traps: number;
}

export const claimGroups = ['prices', 'promises', 'numbers'] as const;
type ClaimGroup = (typeof claimGroups)[number];
export type ClaimScore = Record<ClaimGroup, ClaimCounts>;

const noCounts: ClaimCounts = {
  labelled: 0,
  found: 0,
  compared: 0,
  right: 0,
  given: 0,
  wrong: 0,
  worse: 0,
  traps: 0,
};

/** No claims. */
export const noClaimScore: ClaimScore = {
  prices: { ...noCounts },
  promises: { ...noCounts },
  numbers: { ...noCounts },
};

/** The sum of two scores. */
export function addClaimScores(a: ClaimScore, b: ClaimScore): ClaimScore {
  const keys = Object.keys(noCounts) as (keyof ClaimCounts)[];
  const sum = (group: ClaimGroup) =>
    Object.fromEntries(keys.map((key) => [key, a[group][key] + b[group][key]]));
  return Object.fromEntries(
    claimGroups.map((group) => [group, sum(group)]),
  ) as unknown as ClaimScore;
}

function groupOf({ kind, value }: { kind: string; value: object }): ClaimGroup {
  if (kind === 'price') return 'prices';
  return 'polarity' in value ? 'promises' : 'numbers';
}

/** Whether a claim says the opposite end, or more than the page says. */
function isWorse(claim: PageClaim, { value }: LabelClaim): boolean {
  if (claim.kind === 'price') {
    const { min, max } = claim.value;
    const isTurned = (min === null && value.max === null) || (max === null && value.min === null);
    return isTurned || (min !== null && max !== null && min > max);
  }
  return (
    'polarity' in claim.value &&
    claim.value.polarity === 'asserted' &&
    value.polarity !== 'asserted'
  );
}

/** The stretches of a text that its labels call traps. */
function trapsOf({ text, traps = [], claims }: LabelledDocument): Span[] {
  return traps.flatMap((trap) => {
    const found: Span[] = [];
    for (let start = text.indexOf(trap); start >= 0; start = text.indexOf(trap, start + 1))
      found.push({ start, end: start + trap.length });
    return found.filter((one) => !claims.some((claim) => overlaps(claim, one)));
  });
}

/** Scores what was read of one document by group, as tests/corpus/README.md says. */
export function scoreDocumentClaims(
  document: LabelledDocument,
  found: readonly PageClaim[],
): ClaimScore {
  const score = structuredClone(noClaimScore);
  const { claims: labels } = document;
  for (const label of labels) {
    if (label.optional || label.sameAs !== undefined) continue;
    const counts = score[groupOf(label)];
    const hits = hitsOf(label, labels, found);
    counts.labelled++;
    if (hits.length > 0) counts.found++;
  }
  for (const label of labels) {
    const [hit] = found.filter((one) => one.kind === label.kind && overlaps(one, label));
    if (!hit || label.optional) continue;
    const counts = score[groupOf(label)];
    counts.compared++;
    if (isRight(hit, label)) counts.right++;
    if (isWorse(hit, label)) counts.worse++;
  }
  const traps = trapsOf(document);
  for (const claim of found) {
    if (!isLabelledKind(claim, document)) continue;
    const counts = score[groupOf(claim)];
    counts.given++;
    if (labels.some((label) => label.kind === claim.kind && overlaps(label, claim))) continue;
    counts.wrong++;
    if (traps.some((trap) => overlaps(trap, claim))) counts.traps++;
  }
  return score;
}
