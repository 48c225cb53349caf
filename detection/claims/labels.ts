import type { BlockLabel } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { isCombined, type Marker, markersOf } from './markers.ts';
import { pattern } from './pattern.ts';

/** What a label says of the block below or beside it: SMP, something else, or not known. */
export type LabelSubject = 'smp' | 'other' | 'service' | null;

/** Reads labels, each text once. */
export interface LabelReader {
  subjectOf(label: BlockLabel): LabelSubject;
  /** Notes the subjects of a text that may stand as a label elsewhere. */
  note(text: string, markers: Marker[]): void;
}

const longest = 160;
const mostWordsOfService = 5;

/** Reads what labels say; `isList` tells whether the page lists services by name. */
export function createLabelReader(words: ClaimWords, isList: () => boolean): LabelReader {
  const noted = new Map<string, Marker[]>();
  const known = new Map<string, LabelSubject>();

  function read({ kind, text }: BlockLabel): LabelSubject {
    const markers = noted.get(text) ?? markersOf(text, [], words);
    if (isCombined(text, markers, words)) return 'other';
    const first = markers.find((one) => one.passing || !one.smp);
    const smp = markers.find((one) => one.smp);
    if (first && smp) return first.start > smp.end || kind === 'question' ? 'smp' : 'other';
    if (first) return 'other';
    if (smp) return 'smp';
    return kind !== 'question' && kind !== 'caption' && isService(text, words) ? 'service' : null;
  }

  return {
    subjectOf(label) {
      const key = `${label.kind} ${label.text}`;
      const subject = known.get(key) ?? read(label);
      known.set(key, subject);
      return subject === 'service' && !isList() ? null : subject;
    },
    note(text, markers) {
      if (text.length <= longest) noted.set(text.trim(), markers);
    },
  };
}

/** Whether a short label may name a service of its own: no word of a place, a price or a visit. */
function isService(text: string, words: ClaimWords): boolean {
  const { area, price, plain } = words.labels;
  const known = pattern(
    words,
    'plain label',
    'iu',
    () => `(?<!\\p{L})(?:${words.areas}|${area}|${price}|${plain})(?!\\p{L})`,
  );
  return (
    text.trim().split(/\s+/).length <= mostWordsOfService &&
    !/[?!]\s*$/.test(text) &&
    !known.test(text)
  );
}

/** Whether a label names SMP and hardly anything else, as a list of services does. */
export function isNameOfSmp(text: string, markers: readonly Marker[]): boolean {
  const [first, ...rest] = markers;
  if (!first?.smp || rest.some(({ smp }) => !smp)) return false;
  const others = text.replace(text.slice(first.start, markers.at(-1)?.end), '');
  return others.split(/[^\p{L}]+/u).filter(Boolean).length <= 1;
}
