import type { Plugin } from 'vite';
import { checkContent } from '../articles/check-content.ts';
import { openLibrary } from '../articles/stored-library.ts';
import { contentAssets } from '../build/content-assets.ts';
import { readContentFiles } from '../build/read-content.ts';

/** Offers the checked library as `virtual:library` to tests, some of which run in a browser and can read no files. */
export function libraryModule(): Plugin {
  return {
    name: 'library-module',
    resolveId: (id) => (id === 'virtual:library' ? `\0${id}` : undefined),
    load(id) {
      if (id !== '\0virtual:library') return;
      const { library, facts, search } = checkContent(readContentFiles());
      const files = contentAssets().map(({ relativeDest, contents }) => [relativeDest, contents]);
      return [
        `export const files = ${JSON.stringify(Object.fromEntries(files))};`,
        `export const library = ${JSON.stringify(openLibrary(library))};`,
        `export const facts = ${JSON.stringify(facts)};`,
        `export const search = ${JSON.stringify(search)};`,
      ].join('\n');
    },
  };
}
