import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detect } from '../detection/detect.ts';
import { figuresOf } from './eval/figures.ts';
import { type LabelledDocument, readLabelled } from './eval/labels.ts';
import { printClaims } from './eval/print-claims.ts';
import { addScores, noScore, type Score, type Slip, scoreDocument } from './eval/score.ts';
import { endAtObstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { readClaimWords, readLexicon } from './read-lexicon.ts';

const corpus = fileURLToPath(new URL('../tests/corpus/', import.meta.url));
const own = ['dev.jsonl', 'own-tune.jsonl', 'own-held.jsonl', 'own-late.jsonl'].map(
  (name) => `${corpus}${name}`,
);
/** Files in which only claims are labelled. */
const ofClaims = ['claims-real.jsonl', 'fresh-claims.jsonl'];
/** Of these figures are printed and nothing else, so that nobody tunes on them. */
const lockedClaims = ['locked-claims.jsonl'];
const lexicon = readLexicon();
const claimWords = readClaimWords();
const aliases = JSON.parse(readFileSync(`${corpus}concept-aliases.json`, 'utf8')) as Record<
  string,
  string[]
>;

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

await endAtObstacle(() => {
  const usage = '"npm run eval", "npm run eval -- FILE.jsonl", or "npm run eval -- --locked"';
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { locked: { type: 'boolean' } },
  });
  if (positionals.length > 1) throw misuse(usage);
  const files = positionals.length > 0 ? positionals : own.filter((file) => existsSync(file));
  const total = files.map(evaluate).reduce(addScores, noScore);
  console.log(`\n${files.length === 1 ? 'the file' : 'all files together'}`);
  if (!printFigures(total)) process.exitCode = 1;
  if (positionals.length > 0) return;
  for (const name of [...ofClaims, ...(values.locked ? lockedClaims : [])])
    printClaims(`${corpus}${name}`, name, readClaims);
});
