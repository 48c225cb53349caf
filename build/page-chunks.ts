import type { Plugin } from 'vite';

/** What popup and side panel have and no other page; the few files of it that others load stay with what all share. */
const ofLibrary =
  /\/(?:components\/(?:library|search|facts)|articles)\/(?!(?:shards|unread-content)\.ts)|\/entrypoints\/shards\/(?:library-files|read-)/;

/**
 * Cuts what the extension's own pages share into two files, one of the library and one of the rest: each file that a
 * page loads is asked of the browser by itself, which takes longer than to read it.
 */
export function pageChunks(): Plugin {
  return {
    name: 'page-chunks',
    apply: 'build',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      return {
        ...options,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'library', test: ofLibrary, minShareCount: 2, priority: 2 },
            { name: 'shared', minShareCount: 2, priority: 1 },
          ],
        },
      };
    },
  };
}
