import { answerSheet } from '../shards/answer-sheet.ts';
import { ownContent } from '../shards/own-content.ts';
import { onPageMessage } from './on-page-message.ts';

/** Answers panels that ask for the sheet of a term. */
export function serveSheets(): void {
  onPageMessage('sheetOf', ({ data: term }) => answerSheet(term, ownContent));
}
