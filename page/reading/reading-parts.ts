import { type Arrangement, createArrangement } from '../blocks/arrange-marks.ts';
import { type BlockStore, createBlockStore } from '../blocks/block-store.ts';
import { type BlockReader, createBlockReader } from '../blocks/read-blocks.ts';
import { type Bell, createBell } from '../dom/bell.ts';
import type { ShadowRootOf } from '../dom/shadow-hosts.ts';
import { createSlices, type Slices } from '../dom/slices.ts';
import { createPainter, type Painter } from '../painting/painter.ts';
import { type ShownMarks, showMarks } from '../painting/show-marks.ts';
import type { Underline } from '../painting/underline.ts';
import { createJudging, type Judging } from '../senses/judging.ts';
import type { LexiconFunctions } from '../senses/lexicon-functions.ts';
import { createStemSearch } from '../text/find-stems.ts';
import { createLookAgain, type LookAgain } from './look-again.ts';
import { createPageReading, type PageReading } from './read-page.ts';
import { createRoots, type Roots } from './roots.ts';
import { type ChangeWatch, watchChanges } from './watch-changes.ts';

/** What a page is read with, each made once and known to all rounds. */
export interface ReadingParts {
  slices: Slices;
  store: BlockStore;
  /** Rings when there is something to do. */
  bell: Bell;
  roots: Roots;
  changes: ChangeWatch;
  reader: BlockReader;
  pages: PageReading;
  lookAgain: LookAgain;
  judging: Judging;
  marks: Arrangement;
  painter: Painter;
  shown: ShownMarks;
}

/** What the parts need from outside. */
export interface PartsOptions {
  lexicon: LexiconFunctions;
  underline: Underline;
  shadowRootOf: ShadowRootOf;
  /** Asks for the judge, since a word with several senses stands on the page; called again, after a while, where it rejects. */
  bringJudge(): Promise<void>;
  /** Called where an error has ended the reading, or a part of it; the page is followed no longer. */
  onFault(error: unknown): void;
  signal: AbortSignal;
}

/** The parts for the document, at work until the signal ends. */
export function createReadingParts(options: PartsOptions): ReadingParts {
  const { lexicon, onFault, signal } = options;
  const slices = createSlices(document, signal);
  const store = createBlockStore();
  const bell = createBell(signal);
  const judged = { store, roots: () => roots.all(), slices, bell, onFault, signal };
  const judging = createJudging(judged, lexicon, options.bringJudge);
  const reader = createBlockReader(store, judging.readBlock, lexicon.holdsForm);
  const marks = createArrangement(store, lexicon.chooseMarks);
  const painter = createPainter(options.underline, signal);
  const pages = createPageReading(store, reader, createStemSearch(lexicon.stems), slices);
  const changes = watchChanges(bell.ring, signal);
  const lookAgain = createLookAgain(store, reader, slices);
  const shown = showMarks(marks.blocks, painter, signal);
  const roots = createRoots(options.shadowRootOf, slices, (root) => {
    changes.watch(root);
    if (root !== document) shown.watch(root);
  });
  roots.watchLate(bell.ring, signal);
  const seen = { marks, painter, shown };
  return { slices, store, bell, roots, changes, reader, pages, lookAgain, judging, ...seen };
}
