import { expect, test } from 'vitest';
import { detect } from '../../../../detection/detect.ts';
import { readHtml } from '../../../../scripts/detect/read-html.ts';
import { claimWords, lexicon } from '../lexicon-of-content.ts';

const lead = '<h1>Scalp micropigmentation for hair loss</h1>';

function foundIn(html: string): string[] {
  const document = readHtml(lead + html);
  return detect(document, lexicon, claimWords).mentions.map(({ start, end }) =>
    document.text.slice(start, end),
  );
}

const weak = 'folliculitis on the scalp';
/** Entries of twenty words that name no term. */
const others = Array.from({ length: 4 }, (_, at) => `<li>people with a cold ${at}</li>`).join('');

test('a weak word is marked in an entry beside one that names a term by itself', () => {
  const list = `<ul><li>scalp micropigmentation</li><li>${weak}</li></ul>`;
  expect(foundIn(list)).toContain('folliculitis');
});

test('and where one stands as near as words count', () => {
  const list = `<ul><li>scalp micropigmentation</li>${others}<li>${weak}</li></ul>`;
  expect(foundIn(list)).toContain('folliculitis');
});

test('but not where none does', () => {
  const far = others.repeat(4);
  expect(foundIn(`<ul>${far}<li>${weak}</li>${far}</ul>`)).not.toContain('folliculitis');
});
