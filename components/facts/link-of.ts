import type { Source } from '../../articles/source-schema.ts';

/** The address at which a source can be read, or null where none is to be linked. */
export function linkOf({ linkable, address, doi }: Source): string | null {
  if (linkable) return address;
  return doi && `https://doi.org/${doi}`;
}
