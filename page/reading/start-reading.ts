import type { MarkFrequency } from '../../detection/deciding/choose-marks.ts';
import { createArrangement } from '../blocks/arrange-marks.ts';
import type { Block } from '../blocks/block.ts';
import { createBlockStore } from '../blocks/block-store.ts';
import { outlineAround, readOutline } from '../blocks/outline.ts';
import { beginPass, createBlockReader, type Pass } from '../blocks/read-blocks.ts';
import { afterFrame } from '../dom/after-frame.ts';
import { createWake, pause } from '../dom/bell.ts';
import type { ShadowRootOf } from '../dom/shadow-hosts.ts';
import { createSlices, untilSeen } from '../dom/slices.ts';
import type { MarkMap } from '../marks/mark.ts';
import { createPainter } from '../painting/painter.ts';
import { showMarks } from '../painting/show-marks.ts';
import type { Underline } from '../painting/underline.ts';
import type { Judge } from '../senses/judge.ts';
import { createJudging } from '../senses/judging.ts';
import type { LexiconFunctions } from '../senses/lexicon-functions.ts';
import type { JudgedPage } from '../senses/surveys.ts';
import { createStemSearch } from '../text/find-stems.ts';
import { textsInView } from '../text/texts-in-view.ts';
import { watchChanges } from './changes.ts';
import { createRestyled } from './look-again.ts';
import { createPageReading, leaningBlocks } from './read-page.ts';
import { createRoots } from './roots.ts';
import { watchPointed } from './watch-pointed.ts';
import { watchStyle } from './watch-style.ts';

/** What reading a page needs from outside. */
export interface ReadingOptions {
  lexicon: LexiconFunctions;
  frequency: MarkFrequency;
  underline: Underline;
  shadowRootOf: ShadowRootOf;
  /** Asks for the judge, since a word with several senses stands on the page; called again, after a while, where it rejects. */
  bringJudge(): Promise<void>;
  /** Called when marks came, went or changed. */
  onMarks(): void;
  /** Whether the extension is still there; asked before each batch of work. */
  isAlive(): boolean;
  signal: AbortSignal;
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

/** Milliseconds from a change of the page to reading it again. */
const settleDelay = 250;
/** The same at most, on a page whose changes take long to read. */
const longestDelay = 2_000;
/** Share of time that following a busy page may take. */
const duty = 0.02;
/** Characters of a page read at most. */
const readLimit = 16_000_000;

/** Reads the document, paints its terms and follows its changes until the signal ends. */
export function startReading(options: ReadingOptions): PageReader {
  const { lexicon, signal } = options;
  let { frequency } = options;
  const slices = createSlices(document, signal);
  const store = createBlockStore();
  const wake = createWake(signal);
  const judged = { store, roots: () => roots.all(), slices, wake, signal };
  const judging = createJudging(judged, lexicon, options.bringJudge);
  const reader = createBlockReader(store, judging.readBlock, lexicon.holdsForm);
  const marks = createArrangement(store, lexicon.chooseMarks);
  const painter = createPainter(options.underline, signal);
  const pages = createPageReading(store, reader, createStemSearch(lexicon.stems), slices);
  const changes = watchChanges(wake.ring, signal);
  const restyled = createRestyled(store, reader, slices);
  const shown = showMarks(marks.blocks, painter, signal);
  const roots = createRoots(options.shadowRootOf, slices, (root) => {
    changes.watch(root);
    if (root !== document) shown.watch(root);
  });
  let outline = readOutline([]);
  let characters = 0;
  let isDoubtful = false;

  /** Brings decisions, order and paint in step with the blocks that were read. */
  async function settle(touched: Set<Block>, pass: Pass, isStale: boolean, isMoved = isStale) {
    const { fresh, gone } = reader.endDoubts();
    const isThere = (block: Block) => store.all().has(block);
    const undecided = new Set([...fresh, ...touched].filter(isThere));
    for (const block of await judging.takeUp()) undecided.add(block);
    if (isStale) outline = readOutline(roots.all());
    if (store.all().size) await outline.search(slices);
    judging.count(fresh, gone);
    if (judging.hasTurned() || isStale)
      for (const block of leaningBlocks(store)) undecided.add(block);
    let changed = isMoved || [...gone].some((block) => block.marks.length > 0);
    for (const block of undecided) {
      if (judging.decide(block, outline, pass)) changed = true;
      await slices.turn();
    }
    if (changed) {
      marks.arrange(outline, frequency, isMoved);
      options.onMarks();
    }
    shown.show();
    await painter.taken();
  }

  async function readAll() {
    roots.adopt(document);
    await untilSeen(document, signal);
    await new Promise<void>(afterFrame);
    signal.throwIfAborted();
    const pass = beginPass(document);
    const inView = textsInView();
    await pages.readTexts(inView.texts, pass);
    if (inView.giant) await pages.readAround(inView.giant, pass);
    outline = outlineAround(inView.texts);
    await settle(new Set(), pass, false);
    if (await judging.awaited()) await settle(new Set(), pass, false);
    for (const root of [document, ...(await roots.find(document))])
      characters += await pages.readBelow(root, pass, readLimit - characters);
    await settle(new Set(), pass, true);
    if (leaningBlocks(store).length > 0) judging.survey();
  }

  async function follow() {
    const started = performance.now();
    const { flooded, ...noted } = changes.take();
    if (flooded || noted.restyled || noted.nodes.size) shown.change();
    const pass = beginPass(document);
    const late = await roots.findAmong(noted.nodes);
    const parts = flooded ? roots.all() : late;
    if (flooded) for (const block of store.all()) reader.doubt(block);
    for (const root of parts) await pages.readBelow(root, pass, readLimit);
    const touched = await pages.readChanges({ ...noted, flooded }, pass);
    if (isDoubtful) for (const block of store.all()) touched.add(block);
    isDoubtful = false;
    if (noted.restyled) {
      restyled.begin();
      painter.forgetColors();
    }
    const isDone = await restyled.look(pass, marks.blocks());
    const hasLeaning = leaningBlocks(store).length > 0;
    const hasChanged = noted.nodes.size || noted.removed || flooded || judging.isNew();
    if (hasLeaning && hasChanged) judging.survey();
    const isStale = noted.outlined || flooded || late.length > 0;
    await settle(touched, pass, isStale, isStale || noted.moved);
    if (!isDone) wake.ring();
    return performance.now() - started;
  }

  async function run() {
    await readAll();
    wake.ring();
    let cost = 0;
    for (;;) {
      await wake.rung();
      if (!judging.isNew())
        await pause(Math.min(Math.max(settleDelay, cost / duty), longestDelay), signal);
      await untilSeen(document, signal);
      await new Promise<void>(afterFrame);
      if (!options.isAlive()) return;
      cost = await follow();
    }
  }
  watchStyle(changes.restyle, signal);
  watchPointed(store.all, changes.restyle, signal);
  roots.watchLate(wake.ring, signal);
  run().catch((error) => {
    if (!signal.aborted) throw error;
  });
  return {
    marks,
    shadowRoots: roots.shadow,
    extent: () => ({ characters, whole: characters < readLimit }),
    setFrequency(chosen) {
      frequency = chosen;
      marks.arrange(outline, frequency);
      shown.show();
    },
    judge: judging.begin,
    reconsider() {
      isDoubtful = true;
      wake.ring();
    },
    setUnderline(underline) {
      painter.setUnderline(underline);
      shown.show();
    },
  };
}
