import * as v from 'valibot';
import { isTime } from '../choices/times.ts';
import type { Leaf } from '../stored/leaves.ts';
import { currentVersion } from '../stored/migrations.ts';
import { mergeTimed, type Timed } from '../stored/timed.ts';
import { readVersion, upgradeChoices } from '../stored/versioned.ts';

/** Browsers take 8,192 bytes an item and 102,400 in all: fourteen pieces of 7,000 stay below both. */
export const syncItemCount = 14;
export const syncItemSize = 7_000;

/** The choices in portions that browsers sync, and those that found no room. */
export interface SyncItems {
  pieces: Record<string, string>;
  leftOut: Leaf[];
}

/** A leaf is a setting, or a setting and a name in it; a rule can be 1,300 characters long. */
const content = v.array(v.tuple([v.pipe(v.string(), v.maxLength(2_000)), v.unknown(), v.number()]));

/** The keys of all pieces in sync storage. */
export const syncItemKeys: string[] = Array.from(
  { length: syncItemCount },
  (_, index) => `piece${index}`,
);

/**
 * Packs choices into pieces. Each choice has its piece by its name, so that two machines
 * that change different things mostly write different pieces. What finds no room is the oldest.
 */
export function toSyncItems(timed: Timed): SyncItems {
  const lists = syncItemKeys.map((): string[] => []);
  const sizes = syncItemKeys.map(() => bytes(wrap([])));
  const leftOut: Leaf[] = [];
  const newestFirst = Object.entries(timed).sort(
    ([one, { time }], [other, { time: otherTime }]) => otherTime - time || (one < other ? -1 : 1),
  );
  for (const [leaf, { value, time }] of newestFirst) {
    const index = hash(leaf) % syncItemCount;
    const entry = JSON.stringify([leaf, value, time]);
    const size = bytes(entry) + 1;
    if ((sizes[index] ?? 0) + size > syncItemSize) {
      if (value !== null) leftOut.push(leaf);
      continue;
    }
    sizes[index] = (sizes[index] ?? 0) + size;
    lists[index]?.push(entry);
  }
  const pieces = syncItemKeys.flatMap((key, index) => {
    const list = lists[index] ?? [];
    return list.length > 0 ? [[key, wrap(list)] as const] : [];
  });
  return { pieces: Object.fromEntries(pieces), leftOut };
}

/** The choices that pieces hold, in the form of this version; a piece that is not sound or too new holds none. */
export function fromSyncItems(pieces: Record<string, unknown>): Timed {
  return syncItemKeys
    .map((key) => {
      const { version, choices } = unwrap(pieces[key]);
      const checked = v.safeParse(content, version > currentVersion() ? [] : choices);
      // A time that is none must not win over every choice made since.
      const entries = (checked.success ? checked.output : []).filter(([, , at]) => isTime(at));
      const timed = entries.map(([leaf, value, time]) => [leaf, { value, time }] as const);
      return upgradeChoices(Object.fromEntries(timed), version);
    })
    .reduce(mergeTimed);
}

/** Whether a newer version has written one of the pieces. */
export function isFromNewer(pieces: Record<string, unknown>): boolean {
  return syncItemKeys.some((key) => unwrap(pieces[key]).version > currentVersion());
}

/** Browsers sync piece by piece, so each states its version; version 1 wrote the bare list. */
function wrap(entries: string[]) {
  const list = `[${entries.join(',')}]`;
  const version = currentVersion();
  return version === 1 ? list : `{"version":${version},"choices":${list}}`;
}

function unwrap(piece: unknown): { version: number; choices: unknown } {
  const content = typeof piece === 'string' ? parse(piece) : undefined;
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { version: 1, choices: content };
  const { version, choices } = content as Record<string, unknown>;
  return { version: readVersion(version), choices };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON of quotes is escaped once more where it is stored as text. */
function bytes(text: string) {
  return new TextEncoder().encode(JSON.stringify(text)).length - 2;
}

function hash(text: string) {
  let sum = 5381;
  for (let index = 0; index < text.length; index++) sum = (sum * 33 + text.charCodeAt(index)) >>> 0;
  return sum;
}
