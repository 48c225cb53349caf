import type { Mention, PageClaim, Span } from '../../detection/types.ts';
import type { LabelledDocument } from './labels.ts';
import { hitsOf, isLabelledKind, isRight, overlaps } from './score-claims.ts';

/** Counts from which all figures follow; additive. */
export interface Score {
  documents: number;
  required: number;
  found: number;
  rightConcept: number;
  exact: number;
  mentions: number;
  alarms: number;
  negatives: number;
  alarmed: number;
  labelledClaims: number;
  foundClaims: number;
  rightValues: number;
  claims: number;
  wrongClaims: number;
}

/** Something to look at: a miss, an alarm, a wrong concept or value. */
export interface Slip {
  id: string;
  kind: 'miss' | 'alarm' | 'concept' | 'boundary' | 'claim missed' | 'claim alarm' | 'claim value';
  text: string;
}

/** No documents. */
export const noScore: Score = {
  documents: 0,
  required: 0,
  found: 0,
  rightConcept: 0,
  exact: 0,
  mentions: 0,
  alarms: 0,
  negatives: 0,
  alarmed: 0,
  labelledClaims: 0,
  foundClaims: 0,
  rightValues: 0,
  claims: 0,
  wrongClaims: 0,
};

/** The sum of two scores. */
export function addScores(a: Score, b: Score): Score {
  const keys = Object.keys(a) as (keyof Score)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Score;
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
}

/** Notes something to look at. */
type Note = (kind: Slip['kind'], span: Span, more?: string) => void;

/** Scores one document as the labelling guide says: by overlap; `aliases` maps a label's concept to the term ids that are right. */
export function scoreDocument(
  document: LabelledDocument,
  found: { mentions: Mention[]; claims: PageClaim[] },
  aliases: Record<string, string[]>,
): { score: Score; slips: Slip[] } {
  const { id, text } = document;
  const slips: Slip[] = [];
  const note: Note = (kind, span, more = '') => {
    slips.push({ id, kind, text: `${around(text, span)}${more}` });
  };
  const score = {
    ...noScore,
    documents: 1,
    ...scoreSpans(document, found.mentions, aliases, note),
    ...scoreAlarms(document, found.mentions, note),
    ...scoreClaims(document, found.claims, note),
  };
  return { score, slips };
}

/** How many of the labelled spans were found, with the right concept and to the letter. */
function scoreSpans(
  { text, spans }: LabelledDocument,
  mentions: Mention[],
  aliases: Record<string, string[]>,
  note: Note,
): Partial<Score> {
  const required = spans.filter(({ optional }) => !optional);
  let found = 0;
  let rightConcept = 0;
  let exact = 0;
  for (const span of required) {
    const hits = mentions.filter((mention) => overlaps(mention, span));
    if (!hits.length) {
      note('miss', span);
      continue;
    }
    found++;
    const right = [...(aliases[span.concept] ?? []), span.concept];
    if (hits.some(({ term }) => right.includes(term))) rightConcept++;
    else note('concept', span, ` ${hits[0]?.term} for ${span.concept}`);
    if (hits.some((hit) => same(hit, span))) exact++;
    else note('boundary', span, ` found [${hits.map((hit) => text.slice(hit.start, hit.end))}]`);
  }
  return { required: required.length, found, rightConcept, exact };
}

/** How many mentions stand where no label is. */
function scoreAlarms(document: LabelledDocument, mentions: Mention[], note: Note): Partial<Score> {
  let alarms = 0;
  for (const mention of mentions) {
    if (document.spans.some((span) => overlaps(span, mention))) continue;
    alarms++;
    const { term, reason } = mention;
    note('alarm', mention, ` ${term}: ${reason.kind} ${reason.cues.join(', ')}`);
  }
  const negatives = document.class === 'neg' ? 1 : 0;
  return { mentions: mentions.length, alarms, negatives, alarmed: alarms > 0 ? negatives : 0 };
}

/** How many of the labelled claims were found, with the right value, and how many others. */
function scoreClaims(document: LabelledDocument, found: PageClaim[], note: Note): Partial<Score> {
  const given = found.filter((claim) => isLabelledKind(claim, document));
  const required = document.claims.filter((one) => !one.optional && one.sameAs === undefined);
  let foundClaims = 0;
  let rightValues = 0;
  let wrongClaims = 0;
  for (const claim of required) {
    const told = JSON.stringify(claim.value);
    const hits = hitsOf(claim, document.claims, given);
    if (!hits.length) {
      note('claim missed', claim, ` ${claim.kind} ${told}`);
      continue;
    }
    foundClaims++;
    if (hits.some((hit) => hit.kind !== claim.kind || isRight(hit, claim))) rightValues++;
    else note('claim value', claim, ` ${JSON.stringify(hits[0]?.value)} for ${told}`);
  }
  for (const claim of given) {
    if (document.claims.some((one) => one.kind === claim.kind && overlaps(one, claim))) continue;
    wrongClaims++;
    note('claim alarm', claim, ` ${claim.kind} ${JSON.stringify(claim.value)}`);
  }
  const counts = { labelledClaims: required.length, claims: given.length };
  return { ...counts, foundClaims, rightValues, wrongClaims };
}
