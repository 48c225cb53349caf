import type { MarkFrequency } from '../../detection/deciding/choose-marks.ts';
import { needingContext } from '../blocks/block-store.ts';
import { type Outline, readOutline } from '../blocks/outline.ts';
import { readLimit } from '../limits.ts';
import type { ReadingParts } from './reading-parts.ts';
import type { Round } from './round.ts';

/** What rounds of reading are carried out with. */
export interface RoundRun {
  /** Reads what the round names and brings decisions, order and paint in step; gives the number of characters read whole. */
  carryOut(round: Round): Promise<number>;
  /** Brings decisions, order and paint in step once more, with what has come since. */
  conclude(round: Round): Promise<void>;
  /** Chooses anew which marks are painted. */
  setFrequency(frequency: MarkFrequency): void;
}

/** Carries out rounds: gathered, they are read, decided, arranged and painted. Calls back when marks came, went or changed. */
export function runRounds(
  parts: ReadingParts,
  first: MarkFrequency,
  onMarks: () => void,
): RoundRun {
  const { marks, shown, painter } = parts;
  let frequency = first;
  let outline: Outline = readOutline([]);

  async function conclude(round: Round) {
    outline = round.outline ?? outline;
    const hasChanged = await decide(parts, round, outline);
    if (hasChanged || round.isReordered) {
      marks.arrange({ outline, frequency, isMoved: round.isReordered });
      onMarks();
    }
    shown.show();
    await painter.taken();
  }

  return {
    conclude,
    async carryOut(round) {
      const characters = await read(parts, round);
      const isNews = round.isNews || (!round.view && parts.judging.isNew());
      await conclude(round);
      if (isNews && needingContext(parts.store).length > 0) parts.judging.survey();
      return characters;
    },
    setFrequency(chosen) {
      frequency = chosen;
      marks.arrange({ outline, frequency, isMoved: true });
      shown.show();
    },
  };
}

/** Reads what a round names; gives the number of characters of the roots that it read whole. */
async function read(parts: ReadingParts, round: Round): Promise<number> {
  const { pages, store, reader, lookAgain, painter, marks, bell } = parts;
  const { pass, view, changes } = round;
  if (view) await pages.readTexts(view.texts, pass);
  if (view?.giant) await pages.readAround(view.giant, pass);
  if (changes.flooded) for (const block of store.all()) reader.doubt(block);
  let characters = 0;
  for (const root of round.roots)
    characters += await pages.readBelow(root, pass, readLimit - characters);
  await pages.readChanges(changes, pass, round.touched);
  if (changes.restyled) {
    lookAgain.begin();
    painter.forgetLooks();
  }
  if (!(await lookAgain.look(pass, marks.blocks()))) bell.ring();
  return characters;
}

/** Decides on what was read and on what rests on it; whether marks changed. */
async function decide(parts: ReadingParts, round: Round, outline: Outline): Promise<boolean> {
  const { store, reader, judging, slices } = parts;
  const { fresh, gone } = reader.endDoubts();
  const undecided = new Set([...fresh, ...round.touched].filter((block) => store.all().has(block)));
  for (const block of await judging.takeUp()) undecided.add(block);
  if (store.all().size) await outline.search(slices);
  judging.count(fresh, gone);
  if (judging.hasTurned() || round.hasNewHeadings)
    for (const block of needingContext(store)) undecided.add(block);
  let hasChanged = [...gone].some((block) => block.marks.length > 0);
  for (const block of undecided) {
    if (judging.decide(block, outline, round.pass)) hasChanged = true;
    await slices.turn();
  }
  return hasChanged;
}
