import { headOf } from './article-head.ts';
import type { Article } from './article-schema.ts';
import type { TermSheet } from './term-sheet.ts';

/** A place in the table of things that are named several times. */
interface Shared {
  $: number;
}

/** A sheet as JSON can carry it. Things in the table name only those before them. */
export interface PackedSheet {
  table: unknown[];
  sheet: unknown;
}

/** A sheet as one text that `unpackSheet` reads; what it names several times, such as a claim or its section, is in it once, and of articles only the heads. */
export function packSheet(sheet: TermSheet, articles: readonly Article[]): string {
  const heads = new Map<unknown, unknown>(articles.map((article) => [article, headOf(article)]));
  const lean = (value: unknown) => heads.get(value) ?? value;
  const times = new Map<unknown, number>();
  const count = (value: unknown) => {
    const one = lean(value);
    if (!isObject(one)) return;
    const before = times.get(one) ?? 0;
    times.set(one, before + 1);
    if (before === 0) Object.values(one).forEach(count);
  };
  const table: unknown[] = [];
  const places = new Map<unknown, number>();
  const packed = (value: unknown): unknown => {
    const one = lean(value);
    if (!isObject(one)) return one;
    if (times.get(one) === 1) return withPacked(one);
    const place = places.get(one) ?? table.push(withPacked(one)) - 1;
    places.set(one, place);
    return { $: place } satisfies Shared;
  };
  const withPacked = (one: object) =>
    Array.isArray(one)
      ? one.map(packed)
      : Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, packed(inner)]));
  count(sheet);
  return JSON.stringify({ sheet: packed(sheet), table } satisfies PackedSheet);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
