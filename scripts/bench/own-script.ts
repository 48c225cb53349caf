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

interface Task {
  own: OwnScript;
  /** Whose named script ran in it last. */
  owner?: Owner;
}

/**
 * The extension's script in each task, in order. Promises go on without a name: they count to
 * whoever ran in the same task before, or to the extension where nobody did, as after its own pauses.
 */
export function ownScripts(events: readonly TraceEvent[]): OwnScript[] {
  const tasks: Task[] = [];
  let outer: TraceEvent | undefined;
  let outerOwner: Owner;
  const close = () => {
    const task = tasks.at(-1);
    if (!outer || !task) return;
    const time = (outer.tdur ?? 0) / 1_000;
    task.owner = outerOwner ?? task.owner;
    if (task.owner !== 'page') task.own.time += time;
    outer = undefined;
    outerOwner = undefined;
  };
  for (const event of events) {
    if (outer && event.ts >= outer.ts + (outer.dur ?? 0)) close();
    if (!outer && (event.name.endsWith('::RunTask') || tasks.length === 0))
      tasks.push({ own: { time: 0, files: [] } });
    if (!isScript(event)) continue;
    outer ??= event;
    const owner = ownerOf(event);
    outerOwner ??= owner;
    if (owner === 'own') tasks.at(-1)?.own.files.push(...fileOf(event));
  }
  close();
  return tasks.map(({ own }) => own).filter(({ time }) => time > 0);
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
