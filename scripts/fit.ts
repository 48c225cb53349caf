import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconSource } from '../articles/lexicon-source.ts';
import { contentFolder, readContentFiles } from '../build/read-content.ts';
import { corpusFiles, readAliases, readSets } from './eval/corpus.ts';
import { scoreDocuments } from './eval/score-documents.ts';
import { termsLine } from './eval/terms-line.ts';
import { scoreWithoutOwnDomain } from './fit/cross-validate.ts';
import { createFitting } from './fit/fit-documents.ts';
import { endAtObstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { readClaimWords } from './read-lexicon.ts';

/** Fits the weights of the signs to all documents that may be read, writes them, and prints how well they do on what they have seen and have not. */
function fitWeights(): void {
  const scorer = { claimWords: readClaimWords(), aliases: readAliases() };
  const sets = readSets([...corpusFiles.own, ...corpusFiles.fresh]);
  const documents = [...sets.values()].flat();
  const fitTo = createFitting(lexiconSource(readContentFiles()), documents);
  const { senses, lexicon, occurrences, coefficients } = fitTo(documents);
  const file = join(contentFolder, 'senses.json');
  writeFileSync(file, `${JSON.stringify({ schemaVersion: 1, ...senses }, null, 2)}\n`);
  console.log(`${occurrences} occurrences, ${coefficients} coefficients`);

  console.log('\nfitted to all of them');
  for (const [name, set] of sets)
    console.log(termsLine(name, scoreDocuments(set, { ...scorer, lexicon })));

  console.log('\neach domain by weights that have not seen it');
  const scores = scoreWithoutOwnDomain(documents, fitTo, scorer);
  for (const [name, set] of sets) console.log(termsLine(name, scores(set)));
  console.log(termsLine('together', scores(documents)));
}

await endAtObstacle(() => {
  const usage = '"npm run fit" alone';
  const { positionals } = readArguments(usage, { allowPositionals: true });
  if (positionals.length > 0) throw misuse(usage);
  fitWeights();
});
