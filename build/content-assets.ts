import { createHash } from 'node:crypto';
import { checkContent } from '../articles/check-content.ts';
import { shardsOf } from '../articles/shards.ts';
import { openLibrary } from '../articles/stored-library.ts';
import { readContentFiles } from './read-content.ts';

/** A file that a build takes over as it is. */
export interface ContentAsset {
  /** Its path in the package. */
  relativeDest: string;
  contents: string;
}

/** The first 16 hexadecimal digits of the SHA-256 sum of a text. */
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The content as files of the package. Throws a message with file, path and reason where the content is broken. */
export function contentAssets(files = readContentFiles()): ContentAsset[] {
  const { library, ...rest } = checkContent(files);
  return shardsOf({ library: openLibrary(library), ...rest }, sumOf).map(({ path, json }) => ({
    relativeDest: path,
    contents: json,
  }));
}
