import { type ContentIndex, contentVersion, type FileSum, pathOf } from '../../articles/shards.ts';
import { UnreadContent } from '../../articles/unread-content.ts';
import { sumOf } from './sum-of.ts';

/** Reads files of the content, each when it is first asked for; what cannot be read is read anew the next time.
 *  Rejects with `UnreadContent` where a file is damaged or of a form that is not known. */
export interface ShardReader {
  index(): Promise<ContentIndex>;
  /** What a file holds, if that fits its sum. */
  shard<T>(path: string, sum: FileSum): Promise<T>;
}

/** A reader over a function that gives the text of a file of the package. */
export function shardReader(readFile: (path: string) => Promise<string>): ShardReader {
  const kept = new Map<string, Promise<unknown>>();
  const keep = <T>(path: string, read: () => Promise<T>): Promise<T> => {
    const before = kept.get(path);
    if (before) return before as Promise<T>;
    const reading = read().catch((error: unknown) => {
      kept.delete(path);
      throw error instanceof UnreadContent ? error : new UnreadContent('damaged', path);
    });
    kept.set(path, reading);
    return reading;
  };
  return {
    index: () => keep(pathOf.index, async () => checkedIndex(await readFile(pathOf.index))),
    shard: <T>(path: string, sum: FileSum) =>
      keep(path, async (): Promise<T> => {
        const text = await readFile(path);
        if ((await sumOf(text)) !== sum) throw new UnreadContent('damaged', path);
        return JSON.parse(text);
      }),
  };
}

function checkedIndex(text: string): ContentIndex {
  const index: Partial<ContentIndex> = JSON.parse(text);
  if (index.version !== contentVersion) throw new UnreadContent('otherVersion', pathOf.index);
  if (!Array.isArray(index.terms) || !Array.isArray(index.articles))
    throw new UnreadContent('damaged', pathOf.index);
  return index as ContentIndex;
}
