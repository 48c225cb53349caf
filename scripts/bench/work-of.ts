import type { CDPSession, Page } from 'playwright-core';

/** What the main thread of a page spent, in milliseconds. */
export interface Work {
  script: number;
  style: number;
  layout: number;
  task: number;
  /** Bytes of script heap in use. */
  heap: number;
}

/** Reads a page's spent work through the debugging protocol. */
export async function openMeter(
  page: Page,
): Promise<{ read(): Promise<Work>; session: CDPSession }> {
  const session = await page.context().newCDPSession(page);
  // Time of the thread, not of the clock: other programs on the machine do not count.
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return {
    session,
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return {
        script: of('ScriptDuration') * 1_000,
        style: of('RecalcStyleDuration') * 1_000,
        layout: of('LayoutDuration') * 1_000,
        task: of('TaskDuration') * 1_000,
        heap: of('JSHeapUsedSize'),
      };
    },
  };
}

/** What was spent between two readings. */
export function workBetween(before: Work, after: Work): Work {
  return {
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
    task: after.task - before.task,
    heap: after.heap - before.heap,
  };
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The geometric mean of positive values. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(
    values.reduce((sum, value) => sum + Math.log(Math.max(value, 1e-6)), 0) / values.length,
  );
}
