import { detect } from '../detection/detect.ts';
import { endAtObstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { readDocuments } from './read-documents.ts';
import { readClaimWords, readLexicon } from './read-lexicon.ts';

/** Prints, for each document of the file, its mentions and claims as one line of JSON. */
function run(file: string): void {
  const documents = readDocuments(file);
  const lexicon = readLexicon();
  const claimWords = readClaimWords();
  for (const { document } of documents) {
    const { mentions, claims } = detect(document, lexicon, claimWords);
    const line = {
      id: document.id,
      mentions: mentions.map(({ start, end, term }) => ({ start, end, term })),
      claims: claims.map(({ start, end, kind, value }) => ({ start, end, kind, value })),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

await endAtObstacle(() => {
  const usage = '"npm run detect -- FILE.jsonl"';
  const { positionals } = readArguments(usage, { allowPositionals: true });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) throw misuse(usage);
  run(file);
});
