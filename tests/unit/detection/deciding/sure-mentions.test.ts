import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sureMentions } from '../../../../detection/deciding/sure-mentions.ts';
import { detect } from '../../../../detection/detect.ts';
import { splitBlocks } from '../../../../detection/read-document.ts';
import { readForms } from '../../../../detection/reading/read-block.ts';
import { readLabelled } from '../../../../scripts/eval/labels.ts';
import { claimWords, lexicon } from '../lexicon-of-content.ts';

const corpus = fileURLToPath(new URL('../../../corpus/', import.meta.url));

function withoutJudge(text: string) {
  return splitBlocks(text).flatMap((block) =>
    sureMentions(readForms(block.text, lexicon.forms)).map((mention) => ({
      ...mention,
      start: block.start + mention.start,
      end: block.start + mention.end,
    })),
  );
}

test('terms of one sense are the same whether evidence is at hand or not', () => {
  const documents = ['dev', 'own-tune', 'own-late'].flatMap((name) =>
    readLabelled(`${corpus}${name}.jsonl`),
  );
  let count = 0;
  for (const document of documents) {
    const sure = withoutJudge(document.text);
    const { mentions } = detect(document, lexicon, claimWords);
    // Weak words are marked beside others only, which may take evidence.
    const unambiguous = mentions.filter(
      ({ reason, weak }) => reason.kind === 'unambiguous' && !weak,
    );
    expect(sure.filter(({ weak }) => !weak)).toEqual(unambiguous);
    count += sure.length;
  }
  expect(count).toBeGreaterThan(300);
});

test('a term of one sense is found inside a longer phrase that speaks for it', () => {
  expect(withoutJudge('On hair loss treatment for women.').map(({ term }) => term)).toEqual([
    'hair-loss',
  ]);
  expect(
    detect({ text: 'On hair loss treatment for women.' }, lexicon, claimWords).mentions.map(
      ({ term }) => term,
    ),
  ).toEqual(['hair-loss']);
});

test('a word with several senses is not decided without evidence', () => {
  expect(withoutJudge('A bald eagle, and SMP.')).toEqual([]);
});
