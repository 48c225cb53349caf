import { parsePlace } from '../../articles/library-place.ts';

/** Whether a fragment names a place of the library, or its beginning. */
export function isLibraryPlace(fragment: string): boolean {
  return (
    fragment === '' || (/^[\w\-/%.~!*'()]+$/.test(fragment) && parsePlace(fragment) !== undefined)
  );
}
