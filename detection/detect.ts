import type { ClaimWords } from './claims/claim-words.ts';
import { findClaims, sentencesOfPage } from './claims/find-claims.ts';
import type { Sentence } from './claims/sentence.ts';
import type { Surrounding } from './deciding/around.ts';
import { decideMentions } from './deciding/decide-mentions.ts';
import {
  noEvidence,
  verdictOf,
  withReading,
  withSurvey,
  withTitle,
} from './deciding/page-evidence.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { cutBlocks, type LabelledText, type PlainBlock, withMentions } from './plain-blocks.ts';
import { type BlockReading, readBlock } from './reading/read-block.ts';
import { type PageName, surveyLinks, surveyPageName } from './reading/survey-page-name.ts';
import { surveyText } from './reading/survey-text.ts';
import type { Mention, PageClaim } from './types.ts';

/** A document as plain text; blank lines part its blocks. */
export interface PlainDocument extends PageName {
  text: string;
  /** Its blocks with what says what they are about, where more is known of it than its text. */
  blocks?: readonly LabelledText[] | undefined;
}

/** The blocks of a text and where they start. */
export function splitBlocks(text: string): { start: number; text: string }[] {
  const blocks: { start: number; text: string }[] = [];
  const gap = /\n[^\S\n]*\n\s*/g;
  let start = 0;
  for (let hit = gap.exec(text); hit; hit = gap.exec(text)) {
    if (hit.index > start) blocks.push({ start, text: text.slice(start, hit.index) });
    start = hit.index + hit[0].length;
  }
  if (start < text.length) blocks.push({ start, text: text.slice(start) });
  return blocks;
}

const longestHeading = 14;

/** A short block that does not end like a sentence, or that asks, stands over what follows. */
function isHeading(reading: BlockReading): boolean {
  return reading.words <= longestHeading && !/[.!:;,]["'\u201d\u2019)]?\s*$/.test(reading.text);
}

/** A block of a document, as it is read, and what stands around it. */
export interface BlockInPlace extends PlainBlock {
  own: BlockReading;
  around: Surrounding;
}

/** Reads a document block by block, by the same steps as on a page. */
export function readDocument(
  { text, blocks: known, ...name }: PlainDocument,
  lexicon: Lexicon,
): BlockInPlace[] {
  const { title, description, address, links } = name;
  const split = splitBlocks(text);
  const blocks = known ? cutBlocks(split, text, known) : split;
  const readings = blocks.map((block) => readBlock(block.text, lexicon));
  let evidence = withSurvey(noEvidence, surveyText(text, lexicon));
  for (const reading of readings)
    if (reading.candidates.length || reading.definitions.length)
      evidence = withReading(evidence, reading);
  if (title || description || address)
    evidence = withTitle(evidence, surveyPageName(name, lexicon));
  if (links) evidence = withSurvey(evidence, surveyLinks(name, lexicon));
  const verdict = verdictOf(evidence, lexicon);
  let heading = title ? readBlock(title, lexicon) : undefined;
  return readings.map((reading, at) => {
    const around = { verdict, heading, before: readings[at - 1], after: readings[at + 1] };
    if (isHeading(reading)) heading = reading;
    return { ...(blocks[at] as PlainBlock), own: reading, around };
  });
}

/** The mentions of a document, and its blocks and its head as statements are read in them. */
function readTerms(document: PlainDocument, lexicon: Lexicon) {
  const { title = '', description, address, blocks: known } = document;
  const blocks = readDocument(document, lexicon);
  const read = blocks.map(({ own, around, ...block }) => ({
    ...block,
    mentions: decideMentions(own, around, lexicon),
  }));
  const mentions = read.flatMap((block) =>
    block.mentions.map((one) => ({
      ...one,
      start: block.start + one.start,
      end: block.start + one.end,
    })),
  );
  const titled = titleMentions(blocks[0]?.around.heading, mentions);
  const head = { text: title, mentions: titled, description, address };
  return { mentions, head, spoken: known ? withMentions(known, mentions) : read };
}

/** Finds the terms and the statements about SMP in a document, by the same steps as on a page. */
export function detect(
  document: PlainDocument,
  lexicon: Lexicon,
  claimWords: ClaimWords,
): { mentions: Mention[]; claims: PageClaim[] } {
  const { mentions, head, spoken } = readTerms(document, lexicon);
  return { mentions, claims: findClaims(spoken, head, claimWords, lexicon.forms.words.titles) };
}

/** The sentences of a document as statements about SMP are looked for in them. */
export function readSentences(
  document: PlainDocument,
  lexicon: Lexicon,
  claimWords: ClaimWords,
): Sentence[] {
  const { head, spoken } = readTerms(document, lexicon);
  const reading = sentencesOfPage(spoken, head, claimWords, lexicon.forms.words.titles);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** A title, which stands over the first block, is too short to decide in: over a text about hair its words have their hair sense. */
function titleMentions(
  title: BlockReading | undefined,
  mentions: readonly Mention[],
): { term: string }[] {
  if (!title || !mentions.some(({ weak }) => !weak)) return [];
  return title.candidates.map(({ form }) => ({ term: form.term }));
}
