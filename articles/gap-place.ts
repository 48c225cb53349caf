import type { LibraryPlace } from './library-place.ts';

/** Where in the list of sources that stands for which there is none. */
export const gapsPlace = { sources: 'none' } as const satisfies LibraryPlace;

/** The place of something that no source was found for, by its order. */
export const gapPlace = (index: number): LibraryPlace => ({ source: `gap-${index}` });

/** What a source in an address stands for where it is something that none was found for. */
export const gapAt = (source: string, gaps: readonly string[]): string | undefined =>
  gaps.find((_, index) => source === `gap-${index}`);
