import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { figuresOf } from '../../../scripts/eval/figures.ts';
import { readLabelled } from '../../../scripts/eval/labels.ts';
import { scoreClaimsOf } from '../../../scripts/eval/print-claims.ts';
import { addScores, noScore, scoreDocument } from '../../../scripts/eval/score.ts';
import { countWordings, readWordings } from '../../../scripts/eval/wordings.ts';
import { claimWords, lexicon } from './lexicon-of-content.ts';

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));
const aliases = JSON.parse(readFileSync(`${corpus}concept-aliases.json`, 'utf8'));

const score = ['dev', 'own-tune', 'own-held', 'own-late']
  .flatMap((name) => readLabelled(`${corpus}${name}.jsonl`))
  .map((document) => scoreDocument(document, detect(document, lexicon, claimWords), aliases).score)
  .reduce(addScores, noScore);

describe('the labelled documents together', () => {
  test.each(figuresOf(score))('keep the limit of $name ($limit)', ({ value, limit, kept }) => {
    expect({ value, limit, kept }).toEqual({ value, limit, kept: true });
  });
});

const claimsOf = (name: string) =>
  scoreClaimsOf(
    readLabelled(`${corpus}${name}.jsonl`),
    (document) => detect(document, lexicon, claimWords).claims,
  );

describe.each(['claims-real', 'fresh-claims'])('what is read of SMP in %s', (name) => {
  const { prices, promises } = claimsOf(name);

  test('prices are of SMP and right, and most are found', () => {
    expect(prices).toMatchObject({ worse: 0, traps: 0 });
    expect(1 - prices.wrong / prices.given).toBeGreaterThanOrEqual(0.97);
    expect(prices.right / prices.compared).toBeGreaterThanOrEqual(0.95);
    expect(prices.found / prices.labelled).toBeGreaterThanOrEqual(0.8);
  });

  test('promises are never made larger, and most are found', () => {
    expect(promises.worse).toBe(0);
    expect(1 - promises.wrong / promises.given).toBeGreaterThanOrEqual(0.93);
    expect(promises.found / promises.labelled).toBeGreaterThanOrEqual(0.75);
  });
});

test('promises are found in most plain wordings, and in hardly a sentence that makes none', () => {
  const kinds = new Set(claimWords.statements.map(({ kind }) => kind));
  const { labelled, found, right, larger, plain, alarmed } = countWordings(
    readWordings(`${corpus}fresh-wordings.jsonl`, kinds),
    (page) => detect(page, lexicon, claimWords).claims,
  );
  expect(found / labelled).toBeGreaterThanOrEqual(0.84);
  expect(right / found).toBeGreaterThanOrEqual(0.94);
  expect(larger).toBeLessThanOrEqual(1);
  expect(alarmed / plain).toBeLessThanOrEqual(0.03);
});

test('what is promised with a reserve, or denied, is hardly ever heard as promised without', () => {
  const kinds = new Set(claimWords.statements.map(({ kind }) => kind));
  const { found, larger } = countWordings(
    readWordings(`${corpus}fresh-reserves.jsonl`, kinds),
    (page) => detect(page, lexicon, claimWords).claims,
  );
  expect(found).toBeGreaterThan(900);
  expect(larger / found).toBeLessThanOrEqual(0.015);
});
