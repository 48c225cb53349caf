import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { detect } from '../../../detection/detect.ts';
import { figuresOf } from '../../../scripts/eval/figures.ts';
import { readLabelled } from '../../../scripts/eval/labels.ts';
import { addScores, noScore, scoreDocument } from '../../../scripts/eval/score.ts';
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
