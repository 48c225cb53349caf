import * as v from 'valibot';
import { confidence, id, statement, text } from './fields.ts';
import type { Source } from './source-schema.ts';

const note = v.strictObject({
  id,
  topic: text,
  text: statement,
  figures: v.array(text),
  source: id,
  confidence,
  confidenceReason: text,
});

/** Notes on what other sources found, and what none was found for. */
export const evidenceSchema = v.strictObject({
  schemaVersion: v.literal(1, 'is not 1'),
  notes: v.array(note),
  gaps: v.array(text),
});

export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type StoredNote = v.InferOutput<typeof note>;
/** A note with its source. */
export type EvidenceNote = Omit<StoredNote, 'source'> & { source: Source };
