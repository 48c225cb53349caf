import type { Source } from '../../../articles/source-schema.ts';
import { yearName } from '../../facts/year-name.ts';

/** Who says it and when, in brackets, with the shortest address that leads there. */
export function bySource({ by, year, doi, address }: Source): string {
  const way = doi ? `doi:${doi}` : address?.replace(/^https?:\/\/(www\.)?/, '').split(/[?#]/)[0];
  return `[${[by, yearName(year), way].filter(Boolean).join(', ')}]`;
}
