import { median } from './work-of.ts';

/** A record of what each name gives. */
export function mapOf<K extends string, T>(names: readonly K[], of: (name: K) => T): Record<K, T> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, T>;
}

/** Runs each of several things once a round, in turns, so that a slow moment of the machine meets all of them. */
export async function inTurns<K extends string, T>(
  rounds: number,
  things: Record<K, (round: number) => Promise<T>>,
): Promise<Record<K, T[]>> {
  const names = Object.keys(things) as K[];
  const runs = mapOf(names, () => [] as T[]);
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? names : [...names].reverse())
      runs[name].push(await things[name](round));
  return runs;
}

/** The median of each number in several runs of the same thing. */
export function medians<T extends { [Key in keyof T]: number }>(runs: readonly T[]): T {
  const keys = Object.keys(runs[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])) as T;
}
