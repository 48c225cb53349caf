import { answerSheet } from '../shards/answer-sheet.ts';
import { ownContent } from '../shards/own-content.ts';
import { onMessage } from '../stages/messages.ts';

/** Answers panels that ask for the sheet of a term. */
export function serveSheets(): void {
  onMessage('sheetOf', ({ data: term }) => answerSheet(term, ownContent));
}
