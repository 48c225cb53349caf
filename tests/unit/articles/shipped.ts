import type { Article } from '../../../articles/article-schema.ts';
import { checkContent } from '../../../articles/check-content.ts';
import { openLibrary } from '../../../articles/stored-library.ts';
import { readContentFiles } from '../../../build/read-content.ts';

/** The content as it ships. */
export const {
  library: stored,
  facts,
  glossary,
  search,
  sources,
} = checkContent(readContentFiles());

/** The library as it is shown. */
export const library = openLibrary(stored);

/** The one article that ships. */
export const article = library.articles[0] as Article;

/** Every text of the content with its path in the file, for checks that hold for all of them. */
export function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}
