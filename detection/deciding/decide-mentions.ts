import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Candidate } from '../reading/find-candidates.ts';
import type { BlockReading } from '../reading/read-block.ts';
import type { Mention, Reason } from '../types.ts';
import { mentionOf } from './mention-of.ts';
import { worthMarking } from './sure-mentions.ts';
import { type Around, type Weight, weighEvidence } from './weigh-evidence.ts';

/** What the page and the block say that an abbreviation is short for, in evidence for hair (below 0: against). */
function definitionEvidence(it: Candidate, around: Around, lexicon: Lexicon): number {
  const w = (name: string) => lexicon.weights[name] ?? 0;
  if (it.defined) return it.defined === 'hair' ? w('definedHere') : -w('definedHere');
  const letters = it.form.letters;
  const onPage = letters ? around.verdict.defined[letters] : undefined;
  if (onPage === 'hair') return w('definedOnPage');
  if (onPage === 'other') return -w('definedOnPage');
  return 0;
}

/** The hair evidence that the form asks for. */
function needOf({ form, staged }: Candidate, lexicon: Lexicon): number {
  const { weights } = lexicon;
  if (staged) return weights.needStaged ?? 0;
  if (form.need !== null) return form.need;
  return (form.weak ? weights.needWeak : weights.needContext) ?? 0;
}

/** Cues that are read again to name three different ones. */
const mostQuoted = 6;

function reasonOf(weight: Weight, definition: number): Reason {
  const counted = weight.cues.filter(({ weight: one }) => one > 0);
  const quotes = counted
    .slice(0, mostQuoted)
    .map(({ reading, start, end }) => reading.text.slice(start, end));
  const cues = [...new Set(quotes)].slice(0, 3);
  if (definition > 0) return { kind: 'definition', cues };
  const sums = { sentence: 0, block: 0, section: 0 };
  for (const { place, weight: one } of counted) sums[place] += one;
  const near = (['sentence', 'block', 'section'] as const).find(
    (place) => sums[place] >= weight.hair / 3 && sums[place] >= weight.hairOnPage,
  );
  return { kind: near ?? 'page', cues };
}

/** Why the candidate has its hair sense, or null where the evidence does not say so. */
function decide(
  it: Candidate,
  reading: BlockReading,
  around: Around,
  lexicon: Lexicon,
): Reason | null {
  const { form } = it;
  if (form.policy === 'always') return { kind: 'unambiguous', cues: [] };
  if (it.nameLike || (reading.foreign && !form.letters)) return null;
  const definition = definitionEvidence(it, around, lexicon);
  const byDefinition = form.policy === 'never_alone' && form.need === null && !it.staged;
  if (byDefinition && definition <= 0) return null;
  const w = (name: string) => lexicon.weights[name] ?? 0;
  const weight = weighEvidence(it, reading, around, lexicon);
  const spelledOut = around.verdict.terms.includes(form.term) ? w('termOnPage') : 0;
  const hair = weight.hair + Math.max(0, definition) + spelledOut;
  const rival = weight.rival + Math.max(0, -definition);
  if (hair < needOf(it, lexicon)) return null;
  if (it.defined !== 'hair') {
    const { hairHere, rivalHere, hairNear, rivalNear, firm } = weight;
    if (firm + Math.max(0, definition) < w('needFirm')) return null;
    if (form.weak && hairHere < w('needHere')) return null;
    // On a page that is not plainly about hair, a block without a word of it means something else.
    const known = definition > 0 || spelledOut > 0 || weight.hairOnPage >= w('plainPage');
    if (!known && hairNear < w('needNear')) return null;
    const slack = w('hereSlack') + Math.max(0, definition) / 2;
    if (rivalHere > hairHere * w('hereMargin') + slack) return null;
    // Nearer evidence beats farther: a plain sentence or block needs no support from the page.
    const clearHere = hairHere >= w('clearHere') && rivalHere <= hairHere * w('clearShare');
    const clearNear = hairNear >= w('clearNear') && rivalNear <= hairNear * w('clearShare');
    const nearRival = rivalNear > hairNear * w('nearMargin') + w('nearSlack');
    if (!clearHere && !clearNear && (nearRival || hair < rival * w('margin'))) return null;
  }
  return reasonOf(weight, definition);
}

/** The mentions in a block, with places in its text; a pure function of the block and of what stands around it. */
export function decideMentions(reading: BlockReading, around: Around, lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (const it of reading.candidates) {
    const reason = decide(it, reading, around, lexicon);
    if (reason) mentions.push(mentionOf(it, reason));
  }
  return worthMarking(mentions);
}
