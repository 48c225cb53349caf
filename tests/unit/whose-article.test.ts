import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../build/read-content.ts';
import locale from '../../locales/en.json' with { type: 'json' };

/** Every text of a file, however deep it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const files = [
  { file: 'locales/en.json', json: locale as unknown },
  ...readContentFiles().filter(
    ({ file }) => !/about|detection|senses|claim-words|search-words/.test(file),
  ),
];

describe('what a person reads', () => {
  it.each(files)('calls a bundled article a blog, as panel and popup do ($file)', ({ json }) => {
    const texts = textsIn(json);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => /\b(the|this|an|one|blog) article\b/i.test(text))).toEqual([]);
  });
});
