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

/** Where a text names SMP, another treatment, or something that is paid for beside it. */
export function markersOf(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'term'>[],
  words: ClaimWords,
): Marker[] {
  const { subjects } = words;
  const markers = mentions.flatMap(({ start, end, term }): Marker[] => {
    if (subjects.smp.includes(term)) return [{ start, end, smp: true, passing: false }];
    return subjects.other.includes(term) ? [{ start, end, smp: false, passing: false }] : [];
  });
  const add = (name: 'smpWords' | 'otherNames' | 'otherWords' | 'bare') => {
    const found = pattern(
      words,
      name,
      'giu',
      () => `(?<!\\p{L})(?:${subjects[name]})(?![\\p{L}\\d])`,
    );
    for (const { index, 0: hit } of text.matchAll(found)) {
      const end = index + hit.length;
      const isKnown = markers.some((one) => !one.passing && one.start < end && index < one.end);
      if (isKnown && name !== 'otherWords') continue;
      markers.push({
        start: index,
        end,
        smp: name === 'smpWords' || name === 'bare',
        passing: name === 'otherWords',
        bare: name === 'bare',
      });
    }
  };
  add('smpWords');
  add('bare');
  add('otherNames');
  add('otherWords');
  return markers
    .filter((one) => one.smp || one.passing || !isAside(text, one, words))
    .sort((a, b) => a.start - b.start);
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
