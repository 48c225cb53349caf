import type { TraceEvent } from './trace.ts';
import { isScript } from './traced-work.ts';

/** Script of the extension in one task of the main thread, with what it made the page do meanwhile. */
export interface OwnScript {
  /** Milliseconds of the thread. */
  time: number;
  /** Files whose functions ran, as far as the trace names them. */
  files: string[];
}

type Owner = 'own' | 'page' | undefined;

interface Open {
  end: number;
  owner: Owner;
  /** Whether the trace says whose it is. */
  isNamed: boolean;
  /** What it took without the script inside it. */
  self: number;
}

/**
 * The extension's script in each task, in order. Promises go on without a name: they count to
 * whoever ran in the same task before, or to the extension where nobody did, as after its own pauses.
 */
function ownScripts(events: readonly TraceEvent[]): OwnScript[] {
  const tasks: OwnScript[] = [];
  const open: Open[] = [];
  let last: Owner;
  const closeUntil = (time: number) => {
    while (open.length && (open.at(-1) as Open).end <= time) {
      const { owner, self } = open.pop() as Open;
      const task = tasks.at(-1);
      if (task && owner !== 'page') task.time += self;
    }
  };
  for (const event of events) {
    const { ts, dur = 0, tdur = 0 } = event;
    closeUntil(ts);
    if (open.length === 0 && (event.name.endsWith('::RunTask') || tasks.length === 0)) {
      tasks.push({ time: 0, files: [] });
      last = undefined;
    }
    if (!isScript(event)) continue;
    const outer = open.at(-1);
    const named = ownerOf(event);
    if (outer) outer.self -= tdur / 1_000;
    // One without a name belongs to whom it calls, and to the extension where it calls both.
    if (outer && !outer.isNamed && named && outer.owner !== 'own') outer.owner = named;
    last = named ?? last;
    open.push({
      end: ts + dur,
      owner: named ?? outer?.owner ?? last,
      isNamed: named !== undefined,
      self: tdur / 1_000,
    });
    if (named === 'own') tasks.at(-1)?.files.push(...fileOf(event));
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return tasks.filter(({ time }) => time > 0);
}

function ownerOf({ args }: TraceEvent): Owner {
  const url = args?.data?.url;
  if (url) return url.startsWith('chrome-extension:') ? 'own' : 'page';
  if (args?.worldId === undefined) return undefined;
  return args.worldName && !args.worldName.startsWith('__playwright') ? 'own' : 'page';
}

function fileOf({ args }: TraceEvent): string[] {
  const file = /^chrome-extension:.*\/(\w+\.js)$/.exec(args?.data?.url ?? '')?.[1];
  return file ? [file] : [];
}

/** Milliseconds of the extension's script in a trace. */
export function ownTime(events: readonly TraceEvent[]): number {
  return ownScripts(events).reduce((sum, { time }) => sum + time, 0);
}

/** The longest the extension kept the main thread in one go. */
export function longestOwn(events: readonly TraceEvent[]): OwnScript {
  return ownScripts(events).reduce((a, b) => (b.time > a.time ? b : a), { time: 0, files: [] });
}

/** Milliseconds that a file of the extension took to compile and run. */
export function startOf(events: readonly TraceEvent[], file: string): number {
  return events
    .filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(`/${file}`))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0);
}
