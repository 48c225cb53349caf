import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { splitBlocks } from '../../detection/read-document.ts';
import { corpus } from '../eval/corpus.ts';
import { readLabelled } from '../eval/labels.ts';
import { Obstacle } from '../obstacle.mjs';
import type { Bench } from './bench.ts';
import { inTurns } from './in-turns.ts';
import { atMost, type Figure } from './table.ts';
import { median } from './work-of.ts';

/** Reads blocks of text with all that a page's judge knows, and with what its reader knows. */
interface Readers {
  judge(text: string): unknown;
  reader(text: string): unknown;
}

const own = fileURLToPath(new URL('../../', import.meta.url));

/** By how much reading may cost more than in another checkout. */
const mostGrowth = 1.1;
/** Rounds until what reads is compiled as well as it will be, and characters that are read in one. */
const warmUp = 12;
const charactersARound = 500_000;

/** The readers of a checkout of this project. */
async function readersOf(folder: string): Promise<Readers> {
  const load = (file: string) => {
    const path = resolve(join(folder, file));
    if (existsSync(path)) return import(pathToFileURL(path).href);
    throw new Obstacle(
      `${path} does not exist: name a checkout in which detection is laid out as here, with its node_modules.`,
    );
  };
  const { readLexicon } = (await load(
    'scripts/read-lexicon.ts',
  )) as typeof import('../read-lexicon.ts');
  const { readBlock, readForms } = (await load(
    'detection/reading/read-block.ts',
  )) as typeof import('../../detection/reading/read-block.ts');
  const lexicon = readLexicon();
  return {
    judge: (text) => readBlock(text, lexicon),
    reader: (text) => readForms(text, lexicon.forms),
  };
}

/** Milliseconds for 100,000 characters of the blocks. */
function cost(blocks: readonly string[], read: Readers['judge']): number {
  let characters = 0;
  const started = performance.now();
  while (characters < charactersARound)
    for (const block of blocks) {
      read(block);
      characters += block.length;
    }
  return ((performance.now() - started) * 100_000) / characters;
}

/** The blocks of our own labelled documents: of those full of terms, and of those without any. */
function ownBlocks(): Record<string, string[]> {
  const documents = readLabelled(`${corpus}own-tune.jsonl`);
  const blocksOf = (kind: string) =>
    documents
      .filter((one) => one.class === kind)
      .flatMap(({ text }) => splitBlocks(text).map((block) => block.text));
  return { 'dense texts': blocksOf('pos'), 'texts on other things': blocksOf('neg') };
}

/** What the judge's reading costs beside the reader's on the same texts, in turns; with `against`, beside another checkout's. */
export async function judgingFigures({ rounds, against }: Bench): Promise<Figure[]> {
  const ours = await readersOf(own);
  const other = against && (await readersOf(against));
  const figures: Figure[] = [];
  for (const [texts, blocks] of Object.entries(ownBlocks())) {
    const runs = await inTurns(rounds * 3 + warmUp, {
      judge: async () => cost(blocks, ours.judge),
      reader: async () => cost(blocks, ours.reader),
      ...(other && {
        otherJudge: async () => cost(blocks, other.judge),
        otherReader: async () => cost(blocks, other.reader),
      }),
    } as Record<string, () => Promise<number>>);
    const timesOf = (name: string) => (runs[name] ?? []).slice(warmUp);
    const ratio = (one: string, beside: string) =>
      median(timesOf(one).map((time, round) => time / (timesOf(beside)[round] as number)));
    figures.push(
      {
        what: `${texts}: 100,000 characters read by the judge`,
        value: median(timesOf('judge')),
        unit: 'ms',
      },
      { what: 'the same, × read by the reader', value: ratio('judge', 'reader'), unit: '×' },
    );
    if (!other) continue;
    figures.push(
      atMost(
        'read by the judge, × the other checkout',
        ratio('judge', 'otherJudge'),
        '×',
        mostGrowth,
      ),
      atMost(
        'read by the reader, × the other checkout',
        ratio('reader', 'otherReader'),
        '×',
        mostGrowth,
      ),
    );
  }
  return figures;
}
