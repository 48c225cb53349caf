import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../detection/types.ts';
import { countWordings, readWordings, wordingsLine } from '../../../scripts/eval/wordings.ts';

const kinds = new Set(['painless', 'natural']);
const folder = mkdtempSync(join(tmpdir(), 'wordings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(...lines: string[]): string {
  const file = join(folder, 'some.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

const fine = '{"id":"a","kind":"painless","polarity":"asserted","text":"It is painless."}';
const plain = '{"id":"b","kind":"none","text":"Is it painless?"}';

describe('sentences that stand alone', () => {
  test('are read with what they promise', () => {
    expect(readWordings(fileOf(fine, plain), kinds)).toEqual([
      { kind: 'painless', polarity: 'asserted', sentence: 'It is painless.' },
      { kind: 'none', sentence: 'Is it painless?' },
    ]);
  });

  test.each([
    ['{"id":"c","text":"It is."}', 'has a kind that is none of painless, natural'],
    ['{"id":"c","kind":"painles","polarity":"asserted","text":"It is."}', 'has a kind'],
    ['{"id":"c","kind":"painless","text":"It is."}', 'has a polarity that is none of asserted'],
    ['{"id":"c","kind":"painless","polarity":"said","text":"It is."}', 'has a polarity'],
    ['{"id":"c","kind":"none","polarity":"denied","text":"It is."}', 'has a polarity where no'],
    ['{"id":"c","kind":"none"}', 'has no text'],
  ])('that are malformed are told with their line: %s', (line, message) => {
    const file = fileOf(fine, '', line);
    expect(() => readWordings(file, kinds)).toThrow(`${file}: line 3: ${message}`);
  });

  test('are counted as found, right, made larger, and read where they say nothing', () => {
    const said = (polarity: 'asserted' | 'hedged', start: number): PageClaim => ({
      kind: 'painless',
      value: { polarity },
      start,
      end: start + 1,
    });
    const read = ({ text }: { text: string }) =>
      ['Sure.', 'Hm.'].flatMap((word) =>
        text.includes(word) ? [said('asserted', text.indexOf(word))] : [],
      );
    const counts = countWordings(
      [
        { kind: 'painless', polarity: 'asserted', sentence: 'Sure.' },
        { kind: 'painless', polarity: 'denied', sentence: 'Hm.' },
        { kind: 'natural', polarity: 'asserted', sentence: 'Sure.' },
        { kind: 'none', sentence: 'Hm.' },
        { kind: 'none', sentence: 'Nothing.' },
      ],
      read,
    );
    expect(counts).toEqual({ labelled: 3, found: 2, right: 1, larger: 1, plain: 2, alarmed: 1 });
    expect(wordingsLine('some', counts)).toBe(
      'some  promises 3  found 0.667  right 0.500  overstated 1  others 2  read as promises 0.500',
    );
  });
});
