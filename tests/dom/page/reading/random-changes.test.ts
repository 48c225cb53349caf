import { expect, test } from 'vitest';
import type { PageReader } from '../../../../page/reading/start-reading.ts';
import { readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';
import { changeSomething, randomFrom } from './random-change.ts';

const seeds = [1, 4, 9];
const rounds = 6;

test.each(seeds)(
  'marks what a fresh reading would mark after random changes, seed %i',
  async (seed) => {
    const random = randomFrom(seed);
    const page = showPage('<h1>On hair</h1><p>scalp <b>micropigmentation</b> and SMP</p>');
    const followed = readTestPage();
    for (let round = 0; round < rounds; round++) {
      const bursts = random(3) + 1;
      for (let burst = 0; burst < bursts; burst++) {
        for (let count = random(12) + 1; count > 0; count--) changeSomething(page, random);
        await new Promise((resolve) => setTimeout(resolve, random(2) ? 5 : 120));
      }
      const html = page.outerHTML;
      const ended = new AbortController();
      const fresh = readTestPage({ signal: ended.signal });
      await expect.poll(() => described(followed), { message: html }).toEqual(await settled(fresh));
      ended.abort();
    }
  },
);

/** Looks in a row at which a reading of a page that stands still says the same in the end. */
const stillLooks = 5;

/** What a reading of a page that stands still says in the end. */
async function settled(page: PageReader): Promise<string[]> {
  let said = '';
  for (let same = 0; same < stillLooks; same++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const says = described(page).join();
    if (says !== said) same = 0;
    said = says;
  }
  return described(page);
}

const numbers = new WeakMap<Node, number>();
let count = 0;

function numberOf(node: Node): number {
  if (!numbers.has(node)) numbers.set(node, count++);
  return numbers.get(node) as number;
}

function described(page: PageReader): string[] {
  return page.marks.inOrder().map(({ mention, range, painted }) => {
    const start = `${numberOf(range.startContainer)}:${range.startOffset}`;
    const end = `${numberOf(range.endContainer)}:${range.endOffset}`;
    return `${mention.term} ${start}–${end} ${mention.reason.kind} ${painted ? 'painted' : ''}`;
  });
}
