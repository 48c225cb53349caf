import { tellPointed } from '../../settings/stored/pointed-term.ts';
import { readSettings } from '../../settings/stored/stored-settings.ts';
import { answerSheet } from '../shards/answer-sheet.ts';
import { ownContent } from '../shards/own-content.ts';
import { onPageMessage } from './on-page-message.ts';

/** Answers panels that ask for the sheet of a term, and tells the side panel of it where the person wants that. */
export function serveSheets(): void {
  onPageMessage('sheetOf', async ({ data: term, sender }) => {
    const answer = await answerSheet(term, ownContent);
    // The panel is not kept waiting for it, and lacks nothing without it.
    if (!('fault' in answer)) void follow(term, sender.tab?.id).catch(() => undefined);
    return answer;
  });
}

async function follow(term: string, tab: number | undefined) {
  if (tab !== undefined && (await readSettings()).followPointer) await tellPointed(term, tab);
}
