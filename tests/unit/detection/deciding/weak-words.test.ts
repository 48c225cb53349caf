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

test('a weak word is marked in an entry beside one that names a term by itself', () => {
  const list = '<ul><li>scalp micropigmentation</li><li>folliculitis on the scalp</li></ul>';
  expect(foundIn(list)).toContain('folliculitis');
});

test('but not beside entries that name none', () => {
  const list =
    '<ul><li>people with a cold</li><li>folliculitis on the scalp</li><li>fever</li></ul>';
  expect(foundIn(list)).not.toContain('folliculitis');
});
