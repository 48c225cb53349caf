import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const id = v.pipe(
  text,
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'is not an id (letters, digits, hyphens)'),
);
const isoDate = v.pipe(text, v.isoDate('is not a date like 2022-11-16'));
const confidence = v.picklist(['high', 'medium', 'low']);

const figure = v.strictObject({
  label: text,
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  /** Unit of both ends: an ISO 4217 code, or a plural noun (sessions, days). */
  unit: text,
  /** What the figure counts for (session, procedure), or null. */
  per: v.nullable(text),
  /** Whether the article gives the number itself and not only words such as "a few". */
  exact: v.boolean(),
});

const place = v.strictObject({
  section: id,
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sentence: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const relation = v.picklist(['supports', 'refines', 'contradicts', 'consistent with']);

const claim = v.strictObject({
  id,
  place,
  kind: v.picklist([
    'definition',
    'process',
    'cost',
    'duration',
    'benefit',
    'risk',
    'side effect',
    'suitability',
    'provider',
  ]),
  text,
  figures: v.array(figure),
  verdict: v.picklist([
    'supported',
    'consistent',
    'refined',
    'mixed',
    'contradicted',
    'unsupported',
    'opinion',
    'advice',
  ]),
  verdictNote: v.optional(text),
  evidence: v.array(v.strictObject({ note: id, relation })),
});

const conflict = v.strictObject({
  id,
  topic: text,
  claims: v.tuple([id, id]),
  how: text,
  strength: v.picklist(['direct', 'tension', 'minor']),
});

/** A harm the article speaks of, with the words and figures it gives for how often and how long. */
const risk = v.strictObject({
  id,
  name: text,
  /** How often, in the article's sense; null where it does not say. */
  frequency: v.nullable(text),
  /** How long it lasts or what makes it likelier; null where it does not say. */
  course: v.nullable(text),
  claims: v.pipe(v.array(id), v.minLength(1, 'names no claim')),
  /** Notes of better sources on the same harm. */
  evidence: v.array(id),
});

const question = v.strictObject({ text, claims: v.array(id), evidence: v.array(id) });

/** One bundled article: its outline, what it claims, and where it contradicts itself. */
export const articleSchema = v.strictObject({
  schemaVersion: v.literal(1),
  id,
  title: text,
  published: isoDate,
  author: text,
  /** What the article says of the author's medical training. */
  credentials: text,
  sourcesCited: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sections: v.array(
    v.strictObject({
      id,
      heading: text,
      /** A name of one or two words for places such as "Cost, ¶3". */
      short: text,
      paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
      note: v.optional(text),
    }),
  ),
  claims: v.array(claim),
  conflicts: v.array(conflict),
  /** The claim that holds the price range. */
  costClaim: v.nullable(id),
  risks: v.array(risk),
  questions: v.array(question),
  notCovered: v.array(text),
  /** What the claims add up to, by arithmetic or reading; not said by the article. */
  derived: v.array(v.strictObject({ id, text, claims: v.array(id), note: text })),
});

const source = v.strictObject({
  title: text,
  by: text,
  year: v.nullable(v.pipe(v.number(), v.integer())),
  url: v.nullable(text),
  doi: v.nullable(text),
  kind: text,
  /** False for a reprint or an interface address: shown as text, not as a link. */
  linkable: v.boolean(),
});

/** Notes on what other sources found, and what none was found for. */
export const evidenceSchema = v.strictObject({
  schemaVersion: v.literal(1),
  notes: v.array(
    v.strictObject({
      id,
      topic: text,
      text,
      figures: v.array(text),
      source,
      confidence,
      confidenceReason: text,
    }),
  ),
  gaps: v.array(text),
});

const policy = v.picklist(['always', 'needs_context', 'never_alone']);

const term = v.strictObject({
  id,
  name: text,
  category: text,
  definition: text,
  keyFacts: v.array(
    v.strictObject({
      text,
      figures: v.array(text),
      confidence,
      /** Null where the fact is what an article claims; then `claims` names it. */
      source: v.nullable(source),
      claims: v.array(id),
    }),
  ),
  source,
  claims: v.array(id),
  evidence: v.array(id),
  forms: v.strictObject({
    full: policy,
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
  }),
  senses: v.strictObject({
    level: v.picklist(['none', 'low', 'medium', 'high']),
    hairCues: v.array(text),
    others: v.array(v.strictObject({ sense: text, cues: v.array(text) })),
    rule: v.optional(text),
  }),
});

/** The glossary: every term with its forms and the senses that share them. */
export const glossarySchema = v.strictObject({
  schemaVersion: v.literal(1),
  categories: v.array(text),
  terms: v.array(term),
});

export type Article = v.InferOutput<typeof articleSchema>;
export type Section = Article['sections'][number];
export type Claim = Article['claims'][number];
export type Conflict = Article['conflicts'][number];
export type Risk = Article['risks'][number];
export type Figure = v.InferOutput<typeof figure>;
export type Place = v.InferOutput<typeof place>;
export type Relation = v.InferOutput<typeof relation>;
export type EvidenceNote = v.InferOutput<typeof evidenceSchema>['notes'][number];
export type Source = v.InferOutput<typeof source>;
export type GlossaryTerm = v.InferOutput<typeof term>;
export type Glossary = v.InferOutput<typeof glossarySchema>;
/** A term as it is shown: without the forms and senses that only detection needs. */
export type Term = Omit<GlossaryTerm, 'forms' | 'senses'> & { alsoCalled: string[] };
