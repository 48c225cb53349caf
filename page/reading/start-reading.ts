import type { MarkFrequency } from '../../detection/deciding/choose-marks.ts';
import type { Block } from '../blocks/block.ts';
import { afterFrame } from '../dom/after-frame.ts';
import { untilSeen } from '../dom/slices.ts';
import { readLimit } from '../limits.ts';
import type { MarkMap } from '../marks/mark.ts';
import type { Underline } from '../painting/underline.ts';
import type { Judge } from '../senses/judge.ts';
import type { JudgedPage } from '../senses/surveys.ts';
import { createReadingParts, type PartsOptions } from './reading-parts.ts';
import { restAfter } from './rest.ts';
import { gatherChanges, gatherView, gatherWhole } from './round.ts';
import { runRounds } from './run-rounds.ts';
import { watchPointed } from './watch-pointed.ts';
import { watchStyle } from './watch-style.ts';

/** What reading a page needs from outside. */
export interface ReadingOptions extends PartsOptions {
  frequency: MarkFrequency;
  /** Called when marks came, went or changed. */
  onMarks(): void;
  /** Whether the extension is still there; asked before each batch of work. */
  isAlive(): boolean;
}

/** A page that is being read. */
export interface PageReader {
  marks: MarkMap;
  /** The shadow roots found so far. */
  shadowRoots: readonly ShadowRoot[];
  /** How far the page was read: characters, and whether that was all of it. */
  extent(): { characters: number; whole: boolean };
  /** Chooses anew which marks are painted. */
  setFrequency(frequency: MarkFrequency): void;
  /** Lets a judge decide on words with several senses from now on. */
  judge(create: (page: JudgedPage) => Judge): void;
  /** Decides every mention anew, after what detection answers has changed. */
  reconsider(): void;
  /** Changes the look of the underline. */
  setUnderline(underline: Underline): void;
}

/** Reads the document, paints its terms and follows its changes until the signal ends. */
export function startReading(options: ReadingOptions): PageReader {
  const { signal } = options;
  const parts = createReadingParts(options);
  const { bell, judging, roots, marks, store, shown, painter } = parts;
  const rounds = runRounds(parts, options.frequency, options.onMarks);
  let characters = 0;
  let isDoubtful = false;

  async function readFirst() {
    roots.adopt(document);
    await untilPaintable(signal);
    look();
    const view = gatherView();
    await rounds.carryOut(view);
    if (await judging.awaited()) await rounds.conclude(view);
    look();
    characters = await rounds.carryOut(await gatherWhole(parts, view.pass));
  }

  async function follow() {
    const started = performance.now();
    look();
    const touched = new Set<Block>(isDoubtful ? store.all() : []);
    isDoubtful = false;
    await rounds.carryOut(await gatherChanges(parts, touched));
    return performance.now() - started;
  }

  async function run() {
    await readFirst();
    bell.ring();
    let cost = 0;
    for (;;) {
      await bell.rung();
      await Promise.race([restAfter(cost, parts.changes.lastAt, signal), judging.pressed()]);
      await untilPaintable(signal);
      if (!options.isAlive()) return;
      cost = await follow();
    }
  }

  const look = watchStyle(parts.changes.restyle, signal);
  watchPointed(store.all, parts.changes.restyle, signal);
  run().catch((error) => signal.aborted || options.onFault(error));
  return {
    marks,
    shadowRoots: roots.shadow,
    extent: () => ({ characters, whole: characters < readLimit }),
    setFrequency: rounds.setFrequency,
    judge: judging.begin,
    reconsider() {
      isDoubtful = true;
      bell.ring();
    },
    setUnderline(underline) {
      painter.setUnderline(underline);
      shown.show();
    },
  };
}

/** Waits until the document is seen and has drawn a frame, so that its layout is known. Throws when the signal has ended meanwhile. */
async function untilPaintable(signal: AbortSignal): Promise<void> {
  await untilSeen(document, signal);
  await new Promise<void>(afterFrame);
  signal.throwIfAborted();
}
