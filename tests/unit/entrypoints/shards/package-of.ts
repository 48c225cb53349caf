import { contentAssets } from '../../../../build/content-assets.ts';
import {
  type StoredContent,
  storedContent,
} from '../../../../entrypoints/shards/stored-content.ts';

const files = new Map(
  contentAssets().map(({ relativeDest, contents }) => [relativeDest, contents]),
);

export interface Package {
  content: StoredContent;
  /** Paths in the order in which they were read. */
  reads: string[];
  /** What stands in for files; undefined for one that is missing. Entries can be changed. */
  changed: Map<string, string | undefined>;
}

/** The content as it is built, with some files changed or missing. */
export function packageOf(changes: Record<string, string | undefined> = {}): Package {
  const reads: string[] = [];
  const changed = new Map(Object.entries(changes));
  const content = storedContent(async (path) => {
    reads.push(path);
    const text = changed.has(path) ? changed.get(path) : files.get(path);
    if (text === undefined) throw new TypeError('Failed to fetch');
    return text;
  });
  return { content, reads, changed };
}

/** What a file of the built content holds. */
export function builtFile(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`The build has no ${path}.`);
  return text;
}
