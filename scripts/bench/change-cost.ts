import type { BrowserContext, Page } from 'playwright-core';
import { inTurns, mapOf, medians } from './in-turns.ts';
import { ownTime } from './own-script.ts';
import { traceOf } from './trace.ts';
import { threadTime } from './traced-work.ts';
import { openMeter } from './work-of.ts';

/** What a page that keeps changing costs. */
export interface ChangeCost {
  /** Main-thread milliseconds a frame. */
  frame: number;
  /** Milliseconds of the extension's script a second. */
  script: number;
  /** Frames that came more than half a frame late, of a hundred. */
  dropped: number;
  /** Bytes of script heap after it, garbage collected. */
  heap: number;
}

/** How long a page is changed, in seconds, every how many milliseconds (0 is each frame), and how many it rests before. */
interface Course {
  seconds: number;
  every: number;
  settle: number;
}

/** Runs `change` (code that knows `n`, the number of the call) at every frame, or `every` milliseconds, for some time; medians of interleaved rounds. */
export async function changeCosts<K extends string>(
  browsers: Record<K, BrowserContext>,
  url: string,
  change: string,
  {
    rounds,
    every = 0,
    settle = 2_500,
    seconds,
  }: Partial<Course> & { seconds: number; rounds: number },
): Promise<Record<K, ChangeCost>> {
  const names = Object.keys(browsers) as K[];
  const runs = await inTurns(
    rounds,
    mapOf(
      names,
      (name) => () => changeOnce(browsers[name], url, change, { seconds, every, settle }),
    ),
  );
  return mapOf(names, (name) => medians(runs[name]));
}

async function changeOnce(
  browser: BrowserContext,
  url: string,
  change: string,
  { seconds, every, settle }: Course,
): Promise<ChangeCost> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForTimeout(settle);
  let frames = 1;
  let late = 0;
  const events = await traceOf(page, async () => {
    ({ frames, late } = await runChanges(page, change, seconds, every));
  });
  const meter = await openMeter(page);
  await meter.session.send('HeapProfiler.collectGarbage');
  const { heap } = await meter.read();
  await page.close();
  return {
    frame: threadTime(events) / frames,
    script: ownTime(events) / seconds,
    dropped: (100 * late) / frames,
    heap,
  };
}

function runChanges(page: Page, change: string, seconds: number, every: number) {
  return page.evaluate(
    ([code, time, interval]) =>
      new Promise<{ frames: number; late: number }>((resolve) => {
        const act = new Function('n', code) as (n: number) => void;
        const end = performance.now() + time;
        let calls = 0;
        let frames = 0;
        let late = 0;
        let last = performance.now();
        if (interval) {
          const timer = setInterval(() => {
            if (performance.now() > end) clearInterval(timer);
            else act(calls++);
          }, interval);
        }
        const frame = (now: number) => {
          if (now - last > 25) late++;
          last = now;
          frames++;
          if (!interval) act(calls++);
          if (now < end) requestAnimationFrame(frame);
          else resolve({ frames, late });
        };
        requestAnimationFrame(frame);
      }),
    [change, seconds * 1_000, every] as const,
  );
}
