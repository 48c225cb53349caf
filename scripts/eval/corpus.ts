import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LabelledDocument, readLabelled } from './labels.ts';

/** The folder of the labelled documents. */
export const corpus = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));

/** Files whose terms are labelled, by what they are for: held to floors, read after each miss, and scored without being read. */
export const corpusFiles = {
  own: ['dev', 'own-tune', 'own-held', 'own-late'],
  fresh: ['fresh-traps', 'fresh-pages', 'fresh-shorts', 'late-traps', 'late-pages'],
  locked: ['locked-traps', 'locked-pages', 'locked-shorts'],
} as const;

/** Term ids that are right for the concept of a label. */
export function readAliases(): Record<string, string[]> {
  return JSON.parse(readFileSync(`${corpus}concept-aliases.json`, 'utf8'));
}

/** The documents of the files that are there, by name. */
export function readSets(names: readonly string[]): Map<string, LabelledDocument[]> {
  const there = names.filter((name) => existsSync(`${corpus}${name}.jsonl`));
  return new Map(there.map((name) => [name, readLabelled(`${corpus}${name}.jsonl`)]));
}
