import { createHash } from 'node:crypto';
import { domainOf, type LabelledDocument } from '../eval/labels.ts';

/** The part of a document's domain, of so many parts, by the name of the domain alone; another `cut` parts them otherwise. */
export function partOf(document: LabelledDocument, parts: number, cut = 0): number {
  return (createHash('md5').update(domainOf(document)).digest()[cut] ?? 0) % parts;
}
