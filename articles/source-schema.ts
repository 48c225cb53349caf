import * as v from 'valibot';
import { id, text } from './fields.ts';
import { sourceKinds } from './source-kinds.ts';

const source = v.pipe(
  v.strictObject({
    id,
    title: text,
    by: text,
    /** "undated" where the source shows no year. */
    year: v.union(
      [v.pipe(v.number(), v.integer(), v.minValue(1900)), v.literal('undated')],
      'is neither a year nor "undated"',
    ),
    kind: v.picklist(sourceKinds, `is not one of ${sourceKinds.join(', ')}`),
    address: v.nullable(v.pipe(text, v.url('is not an address'))),
    doi: v.nullable(v.pipe(text, v.startsWith('10.', 'is not a DOI like 10.1000/182'))),
    /** False for a reprint, a copy or an interface address: shown as text, not as a link. */
    linkable: v.boolean(),
  }),
  v.check(
    ({ address, linkable }) => !linkable || address !== null,
    'is linkable but has no address',
  ),
);

/** The table of sources, to which every fact, note and term refers. */
export const sourcesSchema = v.strictObject({
  schemaVersion: v.literal(1, 'is not 1'),
  sources: v.array(source),
});

export type Sources = v.InferOutput<typeof sourcesSchema>;
export type Source = v.InferOutput<typeof source>;
