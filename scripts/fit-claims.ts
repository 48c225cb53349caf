import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../build/read-content.ts';
import type { ClaimSenses } from '../detection/claims/claim-senses.ts';
import { detect } from '../detection/detect.ts';
import type { PromiseKind } from '../detection/types.ts';
import { corpus, readSets } from './eval/corpus.ts';
import type { LabelledDocument } from './eval/labels.ts';
import { lineOf, scoreClaimsOf } from './eval/print-claims.ts';
import { addClaimScores, noClaimScore } from './eval/score-claims.ts';
import { readWordings } from './eval/wordings.ts';
import { rowsOfDocuments, rowsOfWordings } from './fit/claim-rows.ts';
import { fitClaims } from './fit/fit-claims.ts';
import { endAtObstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { readClaimWords, readLexicon } from './read-lexicon.ts';

/** So many parts the hands are put into; each is left out once. */
const parts = 6;
const files = ['fresh-claims', 'late-claims'];

/** Who wrote a document: what its id begins with. */
const handOf = ({ id }: LabelledDocument) => id.replace(/\d+$/, '');

/** Fits what the words of a sentence say for each kind of statement to all windows and sentences that may be read, writes it, and prints how well promises are read by weights that have not seen the hand. */
function fitStatements(): void {
  const lexicon = readLexicon();
  const claimWords = readClaimWords();
  const reading = { lexicon, claimWords };
  const documents = [...readSets(files).values()].flat();
  const kinds = [...new Set(claimWords.statements.map(({ kind }) => kind))].sort();
  const alone = (name: string) =>
    rowsOfWordings(readWordings(`${corpus}${name}.jsonl`, new Set<string>(kinds)), reading);
  const wordings = alone('fresh-wordings');
  const reserves = alone('fresh-reserves');
  const rows = new Map(documents.map((one) => [one, rowsOfDocuments([one], reading)]));
  const fitTo = (some: readonly LabelledDocument[]): ClaimSenses => {
    const made = [...some.flatMap((one) => rows.get(one) ?? []), ...wordings];
    const { kinds: _, ...limits } = claimWords.fitted;
    const fitted = fitClaims(kinds as PromiseKind[], { made, polarity: [...made, ...reserves] });
    return { ...limits, kinds: fitted };
  };
  const file = join(contentFolder, 'claim-senses.json');
  const all = fitTo(documents);
  writeFileSync(file, `${JSON.stringify({ schemaVersion: 1, ...all }, null, 2)}\n`);
  const scoreBy = (fitted: ClaimSenses, some: readonly LabelledDocument[]) =>
    scoreClaimsOf(some, (one) => detect(one, lexicon, { ...claimWords, fitted }).claims);
  console.log(lineOf('fitted', scoreBy(all, documents).promises));

  const hands = [...new Set(documents.map(handOf))].sort();
  const partOf = (one: LabelledDocument) => hands.indexOf(handOf(one)) % parts;
  let score = noClaimScore;
  for (let part = 0; part < parts; part++) {
    const fitted = fitTo(documents.filter((one) => partOf(one) !== part));
    const unseen = documents.filter((one) => partOf(one) === part);
    score = addClaimScores(score, scoreBy(fitted, unseen));
  }
  console.log(lineOf('unseen', score.promises));
}

await endAtObstacle(() => {
  const usage = '"npm run fit:claims" alone';
  const { positionals } = readArguments(usage, { allowPositionals: true });
  if (positionals.length > 0) throw misuse(usage);
  fitStatements();
});
