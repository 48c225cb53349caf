import type { ClaimWords } from './claims/claim-words.ts';
import { findClaims, sentencesOfPage } from './claims/find-claims.ts';
import type { ClaimBlock } from './claims/labelled-blocks.ts';
import type { Sentence } from './claims/sentence.ts';
import { decideMentions } from './deciding/decide-mentions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type PlainDocument, readDocument } from './read-document.ts';
import { type BlockReading, readBlock } from './reading/read-block.ts';
import type { Mention, PageClaim } from './types.ts';

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
  const titled = titleMentions(title ? readBlock(title, lexicon) : undefined, mentions);
  const head = { text: title, mentions: titled, description, address };
  const spoken: ClaimBlock[] = known
    ? known.map((block, at) => ({ ...block, mentions: read[at]?.mentions ?? [] }))
    : read;
  return { mentions, head, spoken };
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
