import type { TraceEvent } from './trace.ts';

/** What the main thread of a page spent, in milliseconds, each kind without what stands inside it of another. */
export interface TracedWork {
  script: number;
  style: number;
  layout: number;
  paint: number;
  total: number;
}

const kinds: Record<string, Exclude<keyof TracedWork, 'total'>> = {
  EvaluateScript: 'script',
  'v8.compile': 'script',
  'v8.run': 'script',
  'v8.callFunction': 'script',
  FunctionCall: 'script',
  BlinkScheduler_PerformMicrotaskCheckpoint: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

/** Adds up the work in a trace. */
export function tracedWork(events: readonly TraceEvent[]): TracedWork {
  const work: TracedWork = { script: 0, style: 0, layout: 0, paint: 0, total: 0 };
  const open: { kind: keyof TracedWork; end: number }[] = [];
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    const kind = kinds[name];
    if (!kind) continue;
    while (open.length && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const outer = open.at(-1);
    work[kind] += tdur / 1_000;
    if (outer) work[outer.kind] -= tdur / 1_000;
    else work.total += tdur / 1_000;
    open.push({ kind, end: ts + dur });
  }
  return work;
}

/** All that the main thread spent in a trace, in milliseconds. */
export function threadTime(events: readonly TraceEvent[]): number {
  let sum = 0;
  let until = 0;
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < until) continue;
    sum += tdur / 1_000;
    until = ts + dur;
  }
  return sum;
}

/** Whether an event is script. */
export function isScript({ name }: TraceEvent): boolean {
  return kinds[name] === 'script';
}
