import type { ClaimWords } from './claim-words.ts';
import type { LabelledBlock, LabelledPage } from './labelled-blocks.ts';
import type { Marker } from './markers.ts';
import { pattern } from './pattern.ts';

/** What is spoken of at a place of the page, and how that was told. */
export interface Thread {
  carried: boolean;
  isNear: boolean;
  /** Whether SMP has been named by now. */
  isNamed: boolean;
  isListed: boolean;
  /** Whether SMP was spoken of before a question that names only what is paid beside it. */
  isAside: boolean;
  /** Sentences since a treatment was named. */
  since: number;
  question: string;
}

const mostWordsOfChoice = 1;
/** What is first named so deep in a sentence is not what the next is about. */
const farIn = 48;

/** Whether a question asks nothing: "Sick of powders?" */
function isRhetorical(text: string, words: ClaimWords): boolean {
  const source = () => `^\\P{L}*(?:${words.subjects.rhetorical})(?!\\p{L})`;
  return pattern(words, 'rhetorical', 'iu', source).test(text);
}

/** Whether a text is hardly more than numbers: one of several answers to the question above it. */
const isChoice = (text: string) =>
  /\d/.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) <= mostWordsOfChoice;

/** A sentence that has been read, as far as it says what the next ones speak of. */
interface Passed {
  text: string;
  from: number;
  to: number;
  /** Its markers, in offsets of its block, and the one that names what it speaks of. */
  own: readonly Marker[];
  named: Marker | undefined;
  isQuestion: boolean;
}

/** Takes what a sentence names on to those behind it. */
export function goOn(
  thread: Thread,
  block: LabelledBlock,
  { isOnSmp }: LabelledPage,
  { text, from, to, own, named, isQuestion }: Passed,
  words: ClaimWords,
): void {
  // What sets SMP beside something else is followed by more of what the page is about.
  const isBeside = isOnSmp && own.some(({ smp, passing }) => smp && !passing);
  if (named && (named.smp || !isOnSmp || named.start - from < farIn))
    thread.carried = named.smp || isBeside;
  thread.isNamed ||= named?.smp === true;
  thread.since = named ? 0 : thread.since + (block.isHead ? 0 : 1);
  if (isOnSmp && thread.isNamed && thread.since > 1 && block.isOnSmp !== false)
    thread.carried = true;
  const turns = isQuestion && !named && own.length > 0 && !isRhetorical(text, words);
  if (turns && thread.carried) {
    thread.carried = false;
    thread.isAside = true;
    thread.since = 0;
  }
  if (isQuestion || !isChoice(text)) thread.question = isQuestion ? text : '';
  if (text.endsWith(':') && to === block.text.length)
    thread.isListed = thread.isNear || thread.carried;
}
