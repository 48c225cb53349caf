import { files } from 'virtual:library';
import { type ContentIndex, pathOf } from '../../articles/shards.ts';
import type { LibraryFiles } from '../../components/library/content/library-files.ts';
import { libraryFiles } from '../../entrypoints/shards/library-files.ts';
import { storedContent } from '../../entrypoints/shards/stored-content.ts';

/** What the index of the package holds. */
export const index: ContentIndex = JSON.parse(files[pathOf.index] ?? 'null');

/** The library as it is packaged, with the files of some paths damaged. */
export function packagedLibrary({ damaged = [] as string[] } = {}): LibraryFiles {
  return libraryFiles(
    storedContent(async (path) => (damaged.includes(path) ? '{}' : (files[path] ?? ''))),
  );
}
