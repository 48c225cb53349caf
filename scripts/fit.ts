import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../build/read-content.ts';
import { corpusFiles, readAliases, readSets } from './eval/corpus.ts';
import { scoreDocuments } from './eval/score-documents.ts';
import { termsLine } from './eval/terms-line.ts';
import { scoreWithoutOwnDomain } from './fit/cross-validate.ts';
import { createDesign } from './fit/design.ts';
import { solve } from './fit/solve.ts';
import { withSenses } from './fit/with-senses.ts';
import { endAtObstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { readClaimWords, readLexicon } from './read-lexicon.ts';

/** Fits the weights of the signs to all documents that may be read, writes them, and prints how well they do on what they have seen and have not. */
function fitWeights(): void {
  const scorer = { lexicon: readLexicon(), claimWords: readClaimWords(), aliases: readAliases() };
  const sets = readSets([...corpusFiles.own, ...corpusFiles.fresh]);
  const design = createDesign(scorer.lexicon);
  const documents = [...sets.values()].flat();
  const labelled = documents.map((document) => ({
    document,
    examples: design.examplesOf(document),
  }));
  const all = labelled.flatMap(({ examples }) => examples);
  const coefficients = solve(all, design.prior);
  const senses = design.sensesOf(coefficients);
  const file = join(contentFolder, 'senses.json');
  writeFileSync(file, `${JSON.stringify({ schemaVersion: 1, ...senses }, null, 2)}\n`);
  console.log(`${all.length} occurrences, ${design.prior.means.length} coefficients`);

  console.log('\nfitted to all of them');
  const fitted = { ...scorer, lexicon: withSenses(scorer.lexicon, senses) };
  for (const [name, set] of sets) console.log(termsLine(name, scoreDocuments(set, fitted)));

  console.log('\neach domain by weights that have not seen it');
  const scores = scoreWithoutOwnDomain(labelled, design, { scorer, start: coefficients });
  for (const [name, set] of sets) console.log(termsLine(name, scores(set)));
  console.log(termsLine('together', scores(documents)));
}

await endAtObstacle(() => {
  const usage = '"npm run fit" alone';
  const { positionals } = readArguments(usage, { allowPositionals: true });
  if (positionals.length > 0) throw misuse(usage);
  fitWeights();
});
