import type { Mention } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';

/** A place that says what is spoken of. */
export interface Marker {
  start: number;
  end: number;
  smp: boolean;
  /** A word such as "deposit" that turns only its own phrase away from SMP. */
  passing: boolean;
  /** A word for pigment in any skin: SMP where the page speaks of no make-up. */
  bare?: boolean;
}

const reach = 40;

/** Whether a treatment stands only beside what is spoken of: an FUE scar, after a transplant. */
function isAside(text: string, { start, end }: Marker, words: ClaimWords): boolean {
  const { asideBefore, asideAfter } = words.subjects;
  return (
    pattern(words, 'aside after', 'iu', () => `^(?:${asideAfter})`).test(
      text.slice(end, end + reach),
    ) ||
    pattern(words, 'aside before', 'iu', () => `(?<!\\p{L})(?:${asideBefore})\\s$`).test(
      text.slice(Math.max(0, start - reach), start),
    )
  );
}

/** Tells of stretches, asked for in order, whether one of the sorted spans lies over them; in one pass over both. */
function covering(spans: readonly Marker[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < spans.length && (spans[next] as Marker).end <= start) next++;
    return next < spans.length && (spans[next] as Marker).start < end;
  };
}

const inOrder = (markers: Marker[]) => markers.sort((a, b) => a.start - b.start);

type MarkerList =
  | 'smpWords'
  | 'bare'
  | 'opening'
  | 'work'
  | 'otherNames'
  | 'otherWords'
  | 'scarWork';

const ofSmp: readonly MarkerList[] = ['smpWords', 'bare', 'opening', 'work'];
const ofAnySkin: readonly MarkerList[] = ['bare', 'opening'];

/** The words of one list of subjects in a text, but for those that stand in what is known already. */
function wordsIn(
  text: string,
  name: MarkerList,
  known: readonly Marker[],
  words: ClaimWords,
): Marker[] {
  const source = () => `(?<!\\p{L})(?:${words.subjects[name]})(?![\\p{L}\\d])`;
  const isKnown = covering(known);
  const kind = {
    smp: ofSmp.includes(name),
    passing: name === 'otherWords',
    bare: ofAnySkin.includes(name),
  };
  const found: Marker[] = [];
  for (const { index: start, 0: hit } of text.matchAll(pattern(words, name, 'giu', source))) {
    const end = start + hit.length;
    if (kind.passing || !isKnown(start, end)) found.push({ start, end, ...kind });
  }
  return found;
}

/** Markers in order but for those that stand aside, or go on from one that does: "unlike transplant surgery", "alongside tablets and PRP". */
function withoutAsides(text: string, known: readonly Marker[], words: ClaimWords): Marker[] {
  let lastAside = -1;
  const listed = pattern(
    words,
    'list of asides',
    'iu',
    () => `^(?:,? (?:${words.subjects.parts}))? ?$`,
  );
  return known.filter((one) => {
    const goesOn = lastAside > 0 && listed.test(text.slice(lastAside, one.start));
    if (one.smp || !(goesOn || isAside(text, one, words))) return true;
    lastAside = one.end;
    return false;
  });
}

/** Where a text names SMP, another treatment, or something that is paid for beside it; `implied` are the lists that mean SMP on this page alone. */
export function markersOf(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'term'>[],
  words: ClaimWords,
  implied: readonly 'work'[],
): Marker[] {
  const { smp, other } = words.subjects;
  const area = pattern(words, 'area alone', 'iu', () => `^(?:${words.areas})$`);
  let known = inOrder(
    mentions.flatMap(({ start, end, term }): Marker[] => {
      if (smp.includes(term)) return [{ start, end, smp: true, passing: false }];
      // "Hairline restoration" is what is treated, not how.
      const isArea = area.test(text.slice(start, end));
      return other.includes(term) && !isArea ? [{ start, end, smp: false, passing: false }] : [];
    }),
  );
  for (const name of ['smpWords', 'bare', 'opening', ...implied, 'otherNames'] as const)
    known = inOrder([...known, ...wordsIn(text, name, known, words)]);
  return inOrder([
    ...withoutAsides(text, known, words),
    ...wordsIn(text, 'otherWords', known, words),
  ]);
}

/** The markers of a text on a page of make-up: there bare words for pigment say nothing, and work on scars, which is of any skin, is work of its own. */
export function amidMakeup(text: string, markers: readonly Marker[], words: ClaimWords): Marker[] {
  const scars = wordsIn(text, 'scarWork', [], words);
  const isOfScars = covering(scars);
  const rest = markers.filter(({ start, end, bare }) => !isOfScars(start, end) && !bare);
  return inOrder([...rest, ...scars]);
}

/** Whether SMP and something else are sold as one: "FUE + SMP". */
export function isCombined(text: string, markers: readonly Marker[], words: ClaimWords): boolean {
  const joined = pattern(words, 'combined', 'iu', () => `^(?:${words.subjects.combined})$`);
  return markers.some((one, at) => {
    const next = markers[at + 1];
    if (!next || one.smp === next.smp || next.start - one.end > reach) return false;
    return joined.test(text.slice(one.end, next.start));
  });
}
