import { decideMentions } from './decide-mentions.ts';
import { findClaims } from './find-claims.ts';
import type { Lexicon } from './lexicon.ts';
import { noEvidence, verdictOf, withReading, withSurvey, withTitle } from './page-evidence.ts';
import { type BlockReading, readBlock } from './read-block.ts';
import { surveyText } from './survey-text.ts';
import type { Mention, PageClaim } from './types.ts';

/** A document as plain text; blank lines part its blocks. */
export interface PlainDocument {
  title?: string | undefined;
  text: string;
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

const LONGEST_HEADING = 14;

/** A short block that does not end like a sentence, or that asks, stands over what follows. */
function isHeading(reading: BlockReading): boolean {
  return reading.words <= LONGEST_HEADING && !/[.!:;,]["'\u201d\u2019)]?\s*$/.test(reading.text);
}

/** Finds the terms and the statements about SMP in a document, by the same steps as on a page. */
export function detect(
  { title, text }: PlainDocument,
  lexicon: Lexicon,
): { mentions: Mention[]; claims: PageClaim[] } {
  const blocks = splitBlocks(text);
  const readings = blocks.map((block) => readBlock(block.text, lexicon));
  let evidence = withSurvey(noEvidence, surveyText(text, lexicon));
  for (const reading of readings) evidence = withReading(evidence, reading);
  const titled = title ? readBlock(title, lexicon) : undefined;
  if (title) evidence = withTitle(evidence, surveyText(title, lexicon));
  const verdict = verdictOf(evidence, lexicon);

  const mentions: Mention[] = [];
  let heading = titled;
  readings.forEach((reading, at) => {
    const start = blocks[at]?.start ?? 0;
    const around = { verdict, heading, before: readings[at - 1], after: readings[at + 1] };
    for (const mention of decideMentions(reading, around, lexicon)) {
      mentions.push({ ...mention, start: start + mention.start, end: start + mention.end });
    }
    if (isHeading(reading)) heading = reading;
  });
  return { mentions, claims: findClaims({ title, text }, lexicon) };
}
