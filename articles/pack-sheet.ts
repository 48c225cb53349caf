import { stringify } from 'flatted';
import { headOf } from './article-head.ts';
import type { Article } from './article-schema.ts';
import type { TermSheet } from './term-sheet.ts';

/** A sheet as one text that `unpackSheet` reads; what it names several times, such as a claim or its section, is in it once, and of articles only the heads. */
export function packSheet(sheet: TermSheet, articles: readonly Article[]): string {
  const heads = new Map<unknown, unknown>(articles.map((article) => [article, headOf(article)]));
  return stringify(sheet, (_, value) => heads.get(value) ?? value);
}
