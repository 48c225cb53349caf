import type { Lexicon } from '../lexicon/lexicon.ts';
import { companyNames } from '../reading/company-of.ts';
import type { Candidate } from '../reading/find-candidates.ts';
import type { BlockReading } from '../reading/read-block.ts';
import type { Mention, Reason } from '../types.ts';
import type { Around, Surrounding } from './around.ts';
import { kindOf } from './kind-of.ts';
import { mentionOf, sureMention } from './mention-of.ts';
import { type Signs, signNames, signsOf } from './signs.ts';
import { worthMarking } from './sure-mentions.ts';

/** Cues that are read again to name three different ones. */
const mostQuoted = 6;

function quotesOf({ cues }: Signs): string[] {
  const quotes = cues
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostQuoted)
    .map(({ reading, start, end }) => reading.text.slice(start, end));
  return [...new Set(quotes)].slice(0, 3);
}

/** From here on the words of a page say plainly that its subject is hair. */
const plainSubject = 1;

/** A page hardly deals with a topic that it speaks of by so many steps less than of hair. */
const farBehind = 2;

/** Whether a page deals with hair, and hardly with any of the topics in which a form has another sense. */
function isPlainlyOfHair({ verdict }: Around, against: ReadonlySet<number>): boolean {
  const { subject, topics } = verdict;
  return (
    subject >= plainSubject &&
    !Object.entries(topics).some(
      ([topic, says]) => against.has(Number(topic)) && says > subject - farBehind,
    )
  );
}

type Spot = Exclude<Reason['kind'], 'unambiguous'>;

/** Signs of the form itself, or of what is not there. */
const ofForm: ReadonlySet<string> = new Set([
  ...['staged', 'need', 'always', 'bare', 'unsupported', 'unrivalled', 'nameLike'],
  ...companyNames,
]);

/** What part of the page a sign stands for; undefined for what the form is by itself. */
function spotOf(sign: string): Spot | undefined {
  if (sign === 'definedHair' || sign === 'pageDefinesHair') return 'definition';
  if (sign.endsWith('Sentence')) return 'sentence';
  if (sign.endsWith('Block')) return 'block';
  if (/(?:Heading|Beside)$/.test(sign)) return 'section';
  return ofForm.has(sign) ? undefined : 'page';
}

const spots = signNames.map(spotOf);

/** Where what decided stands: the nearest place that gave a third of all that spoke for hair. */
function reasonOf(signs: Signs, weights: readonly number[]): Reason {
  const sums: Record<Spot, number> = { definition: 0, sentence: 0, block: 0, section: 0, page: 0 };
  let all = 0;
  spots.forEach((spot, at) => {
    const said = (signs.values[at] ?? 0) * (weights[at] ?? 0);
    if (!spot || said <= 0) return;
    sums[spot] += said;
    all += said;
  });
  const near = (['definition', 'sentence', 'block', 'section'] as const).find(
    (spot) => sums[spot] > 0 && sums[spot] >= all / 3,
  );
  return { kind: near ?? 'page', cues: quotesOf(signs) };
}

/** Whether the form may have its hair sense at all, whatever stands around it. */
export function isOpen(it: Candidate, around: Around, lexicon: Lexicon): boolean {
  const { form, staged, nameLike, defined } = it;
  // What is a name by itself (Norwood), or hardly worth a mark, is left alone; other words may just be capitalised.
  if (nameLike && (form.weak || form.stages > 0)) return false;
  if (around.own.foreign && !form.letters) return false;
  if (form.policy !== 'never_alone' || form.need !== null || staged) return true;
  if (defined) return defined === 'hair';
  if (form.letters !== null && around.verdict.defined[form.letters] === 'hair') return true;
  if (form.stages > 0) return false;
  // Short for what the page names in full, or deals with: fibres, where it sells hair fibres, or is about hair loss.
  if (around.verdict.named.includes(form.term)) return true;
  return form.letters === null && isPlainlyOfHair(around, lexicon.topicsOf(form));
}

/** From here on few mentions are wrong: of documents that nothing was fitted to 1 of 140, below it 1 of 8. */
const plainScore = 1.5;

/** In two steps, so that a mark leaves the first mention only where that is doubtful, and no small change of the page moves it. */
function surenessOf(score: number): number {
  return score < plainScore ? 1 : 2;
}

/** The candidate as a mention, or null where what stands around it does not speak for its hair sense. */
function decide(it: Candidate, around: Around, lexicon: Lexicon): Mention | null {
  const { form } = it;
  if (it.sure) return sureMention(it);
  if (!isOpen(it, around, lexicon)) return null;
  const signs = signsOf(it, around, lexicon);
  if (!signs) return null;
  const weights = lexicon.kinds[kindOf(form)];
  const score = signs.values.reduce(
    (sum, value, at) => sum + value * (weights[at] ?? 0),
    lexicon.leanOf(form),
  );
  if (score <= 0) return null;
  return mentionOf(it, reasonOf(signs, weights), surenessOf(score));
}

/** The mentions in a block, with places in its text; a pure function of the block and of what stands around it. */
export function decideMentions(
  own: BlockReading,
  surrounding: Surrounding,
  lexicon: Lexicon,
): Mention[] {
  const around = { ...surrounding, own };
  const mentions = own.candidates.flatMap((it) => decide(it, around, lexicon) ?? []);
  return isBesideTerm(surrounding) ? mentions : worthMarking(mentions);
}

/** Whether what stands beside a block names a term by itself, as the entries of a list do for each other. */
function isBesideTerm({ before = [], after = [] }: Surrounding): boolean {
  return [...before, ...after].some(({ candidates }) =>
    candidates.some(({ sure, form }) => sure && !form.weak),
  );
}
