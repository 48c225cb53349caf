import * as v from 'valibot';
import { count, day, id, shortText, statement, text } from './fields.ts';

/** The most letters that a gist may have: one line beside its heading in the narrowest list. */
const gistLength = 32;

const end = v.nullable(v.number('is not a number'));

const figure = v.strictObject({
  label: text,
  low: end,
  high: end,
  /** Unit of both ends: an ISO 4217 code, or a plural noun (sessions, days). */
  unit: text,
  /** What the figure counts for (session, procedure), or null. */
  per: v.nullable(text),
  /** Whether the article gives the number itself and not only words such as "a few". */
  exact: v.boolean(),
});

const relation = v.picklist(
  ['supports', 'refines', 'contradicts', 'consistent with'],
  'is not supports, refines, contradicts or consistent with',
);

const claimKinds = [
  'definition',
  'process',
  'cost',
  'duration',
  'benefit',
  'risk',
  'side effect',
  'suitability',
  'provider',
] as const;

const verdicts = [
  'supported',
  'consistent',
  'refined',
  'mixed',
  'contradicted',
  'unsupported',
  'opinion',
  'advice',
] as const;

const claim = v.strictObject({
  id,
  place: v.strictObject({ section: id, paragraph: count, sentence: count }),
  kind: v.picklist(claimKinds, `is not one of ${claimKinds.join(', ')}`),
  text,
  figures: v.array(figure),
  /** What the evidence notes add up to. */
  verdict: v.picklist(verdicts, `is not one of ${verdicts.join(', ')}`),
  verdictNote: v.optional(statement),
  evidence: v.array(v.strictObject({ note: id, relation })),
});

const conflict = v.strictObject({
  id,
  topic: id,
  claims: v.tuple([id, id]),
  how: text,
  strength: v.picklist(['direct', 'tension', 'minor'], 'is not direct, tension or minor'),
});

const side = v.strictObject({
  text,
  claims: v.pipe(v.array(id), v.minLength(1, 'names no claim')),
  /** Those of the claims whose verdict rests on other grounds than the topic; they decide nothing and count no source. */
  aside: v.optional(v.array(id), []),
  /** What a reader is told where the evidence is on this side, with the notes that say so. */
  answer: v.strictObject({ text: shortText, evidence: v.array(id) }),
});

/** Something on which the article says two things. */
const topic = v.strictObject({
  id,
  name: text,
  /** The topic as a reader asks it. */
  question: shortText,
  /** The row that it answers, and the terms that have that row. */
  row: v.optional(
    v.strictObject({
      of: v.picklist(['works', 'lasts', 'where'], 'is not works, lasts or where'),
      terms: v.array(id),
    }),
  ),
  sides: v.tuple([side, side]),
});

/** What the treatment can or cannot do, with the claims that say so and those that say otherwise. */
const ability = v.strictObject({
  text,
  claims: v.array(id),
  against: v.array(id),
  evidence: v.pipe(v.array(id), v.minLength(1, 'names no evidence note')),
});

/** A harm the article speaks of. */
const risk = v.strictObject({
  id,
  name: text,
  /** The words the article has for how often, each with the claim it stands in. */
  words: v.array(v.strictObject({ text, claim: id })),
  /** How often in numbers; null where the article gives none. */
  figure: v.nullable(figure),
  /** What the article says of its course and causes, as its word, with what others found; null where there is nothing to say. */
  course: v.nullable(text),
  claims: v.pipe(v.array(id), v.minLength(1, 'names no claim')),
  evidence: v.array(id),
});

/** Something worth asking a clinic, what gives rise to it, and the short answers that stand near it. */
const question = v.strictObject({
  text,
  claims: v.array(id),
  evidence: v.array(id),
  /** Each is shown under its own question: what a clinic does only the clinic can tell. */
  answers: v.optional(v.array(id), []),
});

/** Something the article is silent on, the terms it concerns and the notes that do speak of it. */
const omission = v.strictObject({ text, terms: v.array(id), evidence: v.array(id) });

/** One bundled article: its outline, what it claims, and where it contradicts itself. */
export const articleSchema = v.strictObject({
  schemaVersion: v.literal(1, 'is not 1'),
  id,
  title: text,
  published: day,
  author: text,
  /** What the article says of the author's medical training. */
  credentials: text,
  sourcesCited: v.pipe(v.number('is not a number'), v.integer(), v.minValue(0)),
  /** The term that the article is about. */
  subject: id,
  sections: v.array(
    v.strictObject({
      id,
      heading: text,
      /** A name of one or two words for places such as "Cost, paragraph 3". */
      short: text,
      /** What the section comes to, in one line; where it is missing its statements are counted instead. */
      gist: v.optional(
        v.pipe(text, v.maxLength(gistLength, `is longer than ${gistLength} letters`)),
      ),
      /** Number of sentences of each paragraph, in order. */
      paragraphs: v.pipe(v.array(count), v.minLength(1, 'has no paragraph')),
      note: v.optional(text),
    }),
  ),
  claims: v.array(claim),
  topics: v.array(topic),
  conflicts: v.array(conflict),
  abilities: v.strictObject({ can: v.array(ability), cannot: v.array(ability) }),
  /** The claim that holds the price range. */
  costClaim: v.nullable(id),
  risks: v.array(risk),
  questions: v.array(question),
  notCovered: v.array(omission),
  /** What the claims add up to, by arithmetic or reading; not said by the article. */
  derived: v.array(v.strictObject({ id, text, claims: v.array(id), note: text })),
});

type WrittenArticle = v.InferOutput<typeof articleSchema>;

/** A question as it is bundled, with the short answers near it, each under its own question. */
export type Question = v.InferOutput<typeof question> & {
  near?: { id: string; question: string; short: string }[];
};
export type Article = Omit<WrittenArticle, 'questions'> & { questions: Question[] };
export type Section = Article['sections'][number];
export type Claim = v.InferOutput<typeof claim>;
export type Conflict = v.InferOutput<typeof conflict>;
export type Topic = v.InferOutput<typeof topic>;
export type Ability = v.InferOutput<typeof ability>;
export type Risk = v.InferOutput<typeof risk>;
export type Omission = v.InferOutput<typeof omission>;
export type Figure = v.InferOutput<typeof figure>;
export type Relation = v.InferOutput<typeof relation>;
