import { existsSync } from 'node:fs';
import { detect } from '../detection/detect.ts';
import { corpus, corpusFiles, readAliases, readSets } from './eval/corpus.ts';
import { figuresOf } from './eval/figures.ts';
import { type LabelledDocument, readLabelled } from './eval/labels.ts';
import { ofTerm } from './eval/of-term.ts';
import { printClaims } from './eval/print-claims.ts';
import { addScores, noScore, type Score, type Slip, scoreDocument } from './eval/score.ts';
import { scoreDocuments } from './eval/score-documents.ts';
import { recallLine, termsLine } from './eval/terms-line.ts';
import { countWordings, readWordings, wordingsLine } from './eval/wordings.ts';
import { endAtObstacle, Obstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { readClaimWords, readLexicon } from './read-lexicon.ts';

/** Files in which only claims are labelled. */
const ofClaims = ['claims-real.jsonl', 'fresh-claims.jsonl', 'late-claims.jsonl'];
/** Of these figures are printed and nothing else, so that nobody tunes on them. */
const lockedClaims = ['locked-claims.jsonl'];
/** Sentences that stand alone, and those that make a promise with a reserve or deny it; read and locked. */
const ofWordings = { fresh: ['fresh-wordings', 'fresh-reserves'], locked: ['locked-wordings'] };
/** Terms of which recall has a goal of its own. */
const ownGoals = ['smp', 'hairline', 'hair-system'];
const lexicon = readLexicon();
const claimWords = readClaimWords();
const aliases = readAliases();

const readClaims = (document: LabelledDocument) => detect(document, lexicon, claimWords).claims;

function row(name: string, score: Score): string {
  const { documents, required, found, mentions, alarms, negatives, alarmed } = score;
  const cells = [
    documents,
    `${found}/${required}`,
    mentions,
    alarms,
    `${alarmed}/${negatives}`,
    `${score.foundClaims}/${score.labelledClaims}`,
    score.wrongClaims,
  ];
  return `${name.padEnd(18)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

function printTable(groups: Map<string, Score>): void {
  const heads = ['docs', 'recall', 'mentions', 'alarms', 'neg alarmed', 'claims', 'wrong'];
  console.log(`${''.padEnd(18)}${heads.map((head) => head.padStart(10)).join('')}`);
  for (const [name, score] of groups) console.log(row(name, score));
}

function printFigures(score: Score): boolean {
  const figures = figuresOf(score);
  for (const { name, value, limit, kept } of figures) {
    console.log(`${name.padEnd(24)} ${value.toFixed(4)}  (limit ${limit})${kept ? '' : '  below'}`);
  }
  return figures.every(({ kept }) => kept);
}

/** Scores one file, prints its tables, slips and figures, and gives the sum. */
function evaluate(file: string): Score {
  const groups = new Map<string, Score>();
  const slips: Slip[] = [];
  for (const document of readLabelled(file)) {
    const result = scoreDocument(document, detect(document, lexicon, claimWords), aliases);
    slips.push(...result.slips);
    for (const name of ['all', document.class, `  ${document.register}`]) {
      groups.set(name, addScores(groups.get(name) ?? noScore, result.score));
    }
  }
  console.log(`\n${file.replace(corpus, 'tests/corpus/')}`);
  printTable(
    new Map(
      [...groups].sort(
        ([a], [b]) => Number(a.startsWith(' ')) - Number(b.startsWith(' ')) || a.localeCompare(b),
      ),
    ),
  );
  for (const { id, kind, text } of slips) console.log(`${kind.padEnd(13)} ${id}  ${text}`);
  const all = groups.get('all') ?? noScore;
  printFigures(all);
  return all;
}

/** Prints what each set that may not be read gives, and nothing of its documents. */
function evaluateLocked(): void {
  const sets = readSets(corpusFiles.locked);
  if (sets.size === 0) throw new Obstacle('There are no locked documents: score others by name.');
  const scorer = { lexicon, claimWords, aliases };
  for (const [name, documents] of sets)
    console.log(termsLine(name, scoreDocuments(documents, scorer)));
  const all = [...sets.values()].flat();
  console.log(termsLine('together', scoreDocuments(all, scorer)));
  for (const term of ownGoals)
    console.log(recallLine(term, scoreDocuments(ofTerm(all, term, aliases), scorer)));
  printClaimsOf(lockedClaims);
  for (const name of ofWordings.locked) printWordings(name);
}

/** Prints how well claims are read in files that are there. */
function printClaimsOf(names: readonly string[]): void {
  for (const name of names)
    if (existsSync(`${corpus}${name}`)) printClaims(`${corpus}${name}`, name, readClaims);
}

/** Prints how well promises are read in sentences that stand alone, where the file is there. */
function printWordings(name: string): void {
  const file = `${corpus}${name}.jsonl`;
  if (!existsSync(file)) return;
  const read = (page: { title: string; text: string }) => detect(page, lexicon, claimWords).claims;
  const kinds = new Set(claimWords.statements.map(({ kind }) => kind));
  console.log(`\n${wordingsLine(name, countWordings(readWordings(file, kinds), read))}`);
}

await endAtObstacle(() => {
  const usage = '"npm run eval", "npm run eval -- FILE.jsonl", or "npm run eval -- --locked"';
  const { positionals, values } = readArguments(usage, {
    allowPositionals: true,
    options: { locked: { type: 'boolean' } },
  });
  if (positionals.length > (values.locked ? 0 : 1)) throw misuse(usage);
  if (values.locked) return evaluateLocked();
  const files =
    positionals.length > 0
      ? positionals
      : corpusFiles.own.map((name) => `${corpus}${name}.jsonl`).filter((file) => existsSync(file));
  const total = files.map(evaluate).reduce(addScores, noScore);
  console.log(`\n${files.length === 1 ? 'the file' : 'all files together'}`);
  if (!printFigures(total)) process.exitCode = 1;
  if (positionals.length > 0) return;
  printClaimsOf(ofClaims);
  for (const name of ofWordings.fresh) printWordings(name);
});
