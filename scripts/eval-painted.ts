import type { BrowserContext } from 'playwright-core';
import { corpusFiles, readSets } from './eval/corpus.ts';
import { type LabelledDocument, readLabelled } from './eval/labels.ts';
import { pageOf, scorePainted } from './eval/painted-document.ts';
import { addScores, noScore, type Score } from './eval/score.ts';
import { paintedLine } from './eval/terms-line.ts';
import { endAtObstacle } from './obstacle.mjs';
import { openChromium } from './open-chromium.ts';
import { readArguments } from './read-arguments.mjs';

/** Pages that are looked at side by side. */
const tabs = 3;

/** Where a document stands: at its own address, whose host says what it deals with as well, or at one that says nothing. */
function addressOf(document: LabelledDocument & { address?: string }, number: number): string {
  return document.address ?? `https://documents.example/${number}`;
}

/** Scores what is underlined in documents as they are shown in Chromium. */
async function scoreSet(
  documents: readonly LabelledDocument[],
  context: BrowserContext,
): Promise<Score> {
  let total = noScore;
  const waiting = [...documents.entries()];
  async function work() {
    const page = await context.newPage();
    let shown = '';
    // Whatever a page asks for, it gets itself and nothing else.
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown })
        : route.abort(),
    );
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, document] = next;
      shown = pageOf(document);
      await page.goto(addressOf(document, number));
      const score = await scorePainted(page, document);
      total = addScores(total, score);
    }
    await page.close();
  }
  await Promise.all(Array.from({ length: tabs }, work));
  return total;
}

await endAtObstacle(async () => {
  const usage = '"npm run eval:painted", or with FILE.jsonl after "--"';
  const { positionals } = readArguments(usage, { allowPositionals: true });
  const sets =
    positionals.length > 0
      ? new Map(positionals.map((file) => [file, readLabelled(file)]))
      : readSets(corpusFiles.locked);
  const { context, extensionId } = await openChromium();
  try {
    const own = await context.newPage();
    await own.goto(`chrome-extension://${extensionId}/options.html`);
    // As if it were chosen there: every mention, on this machine alone.
    await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(values: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ sync: false, marks: 'every' });
    });
    for (const [name, documents] of sets)
      console.log(paintedLine(name, await scoreSet(documents, context)));
  } finally {
    await context.close();
  }
});
