import type { BlockLabel } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { isCombined, type Marker } from './markers.ts';
import { pattern } from './pattern.ts';

/** What a label says of the block below or beside it: SMP, something else, an unknown service, or nothing. */
type LabelSubject = 'smp' | 'other' | 'service' | null;

/** Reads labels, each text once. */
export interface LabelReader {
  /** Whether labels, nearest first, say that their block is about SMP or about something else; null where they say nothing. */
  isOnSmp(labels: readonly BlockLabel[]): boolean | null;
  /** Notes what a text names that may stand as a label elsewhere. */
  note(text: string, markers: Marker[]): void;
}

/** What is known of the page that the labels stand on. */
interface LabelPage {
  /** Whether it lists services by name, so that a name that is not known is another service. */
  isList: boolean;
  /** Whether it compares SMP with other services column by column, so that a column by another name is another service. */
  isComparison: boolean;
  markersIn(text: string, mentions: []): Marker[];
}

/** A label, and whether other headings stand nearer. */
interface PlacedLabel extends BlockLabel {
  isFar: boolean;
}

const longest = 160;
const mostWordsOfService = 5;

/** A reader of the labels of one page. */
export function createLabelReader(words: ClaimWords, page: LabelPage): LabelReader {
  const noted = new Map<string, Marker[]>();
  const known = new Map<string, LabelSubject>();

  function read({ kind, text, isFar }: PlacedLabel): LabelSubject {
    const named = noted.get(text) ?? page.markersIn(text, []);
    // What is paid beside SMP is spoken of right below its heading, and no further.
    const markers = isFar ? named.filter(({ passing }) => !passing) : named;
    if (isCombined(text, markers, words)) return 'other';
    const other = markers.find((one) => one.passing || !one.smp);
    const smp = markers.find((one) => one.smp);
    if (other && smp) return other.start > smp.end || kind === 'question' ? 'smp' : 'other';
    if (other) return 'other';
    if (smp) return 'smp';
    if (kind === 'column' && page.isComparison && namesService(text, words)) return 'other';
    const mayName = page.isList && kind !== 'question' && kind !== 'caption' && kind !== 'corner';
    return mayName && namesService(text, words) ? 'service' : null;
  }

  function subjectOf(label: PlacedLabel): LabelSubject {
    const key = `${label.kind} ${label.isFar} ${label.text}`;
    const subject = known.has(key) ? known.get(key) : read(label);
    known.set(key, subject ?? null);
    return subject ?? null;
  }

  return {
    isOnSmp(labels) {
      const nearest = labels.find(({ kind }) => kind === 'heading');
      const subjects = labels.map((label) => {
        const placed = { ...label, isFar: label.kind === 'heading' && label !== nearest };
        return { ...label, subject: subjectOf(placed) };
      });
      const tabled = subjects.filter(({ kind }) => kind === 'row' || kind === 'column');
      const above = subjects.filter(({ kind }) => kind === 'group');
      if ([...tabled, ...above].some(({ subject }) => subject === 'other')) return false;
      if (tabled.some(({ subject }) => subject === 'smp')) return true;
      const first = subjects.find(({ subject }) => subject !== null);
      return first ? first.subject === 'smp' : null;
    },
    note(text, markers) {
      if (text.length <= longest) noted.set(text.trim(), markers);
    },
  };
}

/** Whether a label is of one cell or entry alone. */
export function isOfCell({ kind }: BlockLabel): boolean {
  return kind === 'row' || kind === 'column' || kind === 'term';
}

/** Whether a short label may name a service of its own: no word of a place, a price or a visit. */
export function namesService(text: string, words: ClaimWords): boolean {
  const { area, price, plain } = words.labels;
  const known = pattern(
    words,
    'plain label',
    'iu',
    () => `(?<!\\p{L})(?:${words.areas}|${area}|${price}|${plain})(?!\\p{L})`,
  );
  return (
    /\p{L}/u.test(text) &&
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
