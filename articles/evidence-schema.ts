import * as v from 'valibot';
import { confidence, id, source, text } from './fields.ts';

const note = v.strictObject({
  id,
  topic: text,
  text,
  figures: v.array(text),
  source,
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
export type EvidenceNote = v.InferOutput<typeof note>;
