import * as v from 'valibot';
import { confidence, id, text } from './fields.ts';
import type { Source } from './source-schema.ts';

/** What can be drawn of a term. */
const drawings = ['norwood', 'ludwig', 'sinclair', 'epidermis', 'dermis', 'pigment'] as const;

/** The most characters of a definition in two lines. */
const plainLength = 100;

const policy = v.picklist(
  ['always', 'needs_context', 'never_alone'],
  'is not always, needs_context or never_alone',
);

const keyFact = v.pipe(
  v.strictObject({
    text,
    figures: v.array(text),
    confidence,
    /** Null where the fact is what an article claims; then `claims` names it. */
    source: v.nullable(id),
    claims: v.array(id),
  }),
  v.check(
    (fact) => fact.source !== null || fact.claims.length > 0,
    'has neither a source nor a claim',
  ),
);

const forms = v.strictObject({
  /** When the name and the forms of it may be marked. */
  full: policy,
  /** The same for those listed in `weakForms`. */
  weak: policy,
  synonyms: v.array(text),
  plural: v.array(text),
  uk: v.array(text),
  us: v.array(text),
  hyphenation: v.array(text),
  brandNames: v.array(text),
  misspellings: v.array(text),
  abbreviations: v.array(v.strictObject({ text, caseSensitive: v.boolean(), policy })),
  /** Which of the forms above (or the name) are ordinary words too. */
  weakForms: v.array(text),
});

const senses = v.strictObject({
  /** How easily the forms are taken for something else. */
  level: v.picklist(['none', 'low', 'medium', 'high'], 'is not none, low, medium or high'),
  hairCues: v.array(text),
  others: v.array(v.strictObject({ sense: text, cues: v.array(text) })),
  rule: v.optional(text),
});

const term = v.strictObject({
  id,
  name: text,
  category: text,
  /** Set where it is something done to people, so that its harms must be told. */
  kind: v.optional(v.picklist(['drug', 'operation'], 'is not drug or operation')),
  definition: text,
  /** The definition in two lines of a panel. */
  plain: v.optional(v.pipe(text, v.maxLength(plainLength, `is longer than ${plainLength}`))),
  /** What is drawn of it: the stages of a scale, or a section of the skin with one part brought out. */
  drawing: v.optional(v.picklist(drawings, `is not one of ${drawings.join(', ')}`)),
  /** The term that this one is another name for, whose facts it shares. */
  sameAs: v.optional(id),
  keyFacts: v.array(keyFact),
  source: id,
  claims: v.array(id),
  evidence: v.array(id),
  forms,
  senses,
});

/** The glossary: every term with its forms and the senses that share them. */
export const glossarySchema = v.strictObject({
  schemaVersion: v.literal(1, 'is not 1'),
  categories: v.array(text),
  terms: v.array(term),
});

export type Glossary = v.InferOutput<typeof glossarySchema>;
export type GlossaryTerm = v.InferOutput<typeof term>;
export type Forms = v.InferOutput<typeof forms>;
/** Something known of a term besides the answers to the questions, with its source. */
export type KeyFact = Omit<GlossaryTerm['keyFacts'][number], 'source'> & { source: Source | null };
/** A term as it is shown: without the forms and senses that only detection needs. */
export type Term = Omit<GlossaryTerm, 'forms' | 'senses' | 'source' | 'keyFacts'> & {
  source: Source;
  keyFacts: KeyFact[];
  /** Other names of it: synonyms, abbreviations, brands. */
  alsoCalled: string[];
  /** Those of them that are abbreviations. */
  abbreviations: string[];
  /** Ids of the terms to read next, closest first. */
  related: string[];
  /** Whether facts by question are told of it. */
  hasFacts: boolean;
};
