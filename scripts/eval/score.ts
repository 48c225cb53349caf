import { dequal } from 'dequal/lite';
import type { Mention, PageClaim, Span } from '../../detection/types.ts';
import type { LabelledDocument } from './labels.ts';

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

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
}

/** Scores one document as the labelling guide says: by overlap; `aliases` maps a label's concept to the term ids that are right. */
export function scoreDocument(
  document: LabelledDocument,
  found: { mentions: Mention[]; claims: PageClaim[] },
  aliases: Record<string, string[]>,
): { score: Score; slips: Slip[] } {
  const { id, text, spans, claims } = document;
  const score: Score = { ...noScore, documents: 1, mentions: found.mentions.length };
  const slips: Slip[] = [];
  const slip = (kind: Slip['kind'], span: Span, more = '') => {
    slips.push({ id, kind, text: `${around(text, span)}${more}` });
  };
  for (const span of spans) {
    if (span.optional) continue;
    score.required++;
    const hits = found.mentions.filter((mention) => overlaps(mention, span));
    if (!hits.length) {
      slip('miss', span);
      continue;
    }
    score.found++;
    const right = [...(aliases[span.concept] ?? []), span.concept];
    if (hits.some(({ term }) => right.includes(term))) score.rightConcept++;
    else slip('concept', span, ` ${hits[0]?.term} for ${span.concept}`);
    if (hits.some((hit) => same(hit, span))) score.exact++;
    else slip('boundary', span, ` found [${hits.map((hit) => text.slice(hit.start, hit.end))}]`);
  }
  for (const mention of found.mentions) {
    if (spans.some((span) => overlaps(span, mention))) continue;
    score.alarms++;
    slip(
      'alarm',
      mention,
      ` ${mention.term}: ${mention.reason.kind} ${mention.reason.cues.join(', ')}`,
    );
  }
  if (document.class === 'neg') {
    score.negatives = 1;
    score.alarmed = score.alarms > 0 ? 1 : 0;
  }
  scoreClaims();
  return { score, slips };

  function scoreClaims() {
    score.labelledClaims = claims.length;
    score.claims = found.claims.length;
    for (const claim of claims) {
      const hits = found.claims.filter((one) => one.kind === claim.kind && overlaps(one, claim));
      if (!hits.length) {
        slip('claim missed', claim, ` ${claim.kind} ${JSON.stringify(claim.value)}`);
        continue;
      }
      score.foundClaims++;
      if (hits.some(({ value }) => dequal(value, claim.value))) score.rightValues++;
      else
        slip(
          'claim value',
          claim,
          ` ${JSON.stringify(hits[0]?.value)} for ${JSON.stringify(claim.value)}`,
        );
    }
    for (const claim of found.claims) {
      if (claims.some((one) => one.kind === claim.kind && overlaps(one, claim))) continue;
      score.wrongClaims++;
      slip('claim alarm', claim, ` ${claim.kind} ${JSON.stringify(claim.value)}`);
    }
  }
}
