import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../detection/types.ts';
import { countWordings, readWordings, wordingsLine } from '../../../scripts/eval/wordings.ts';

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'wordings-')), 'some.tsv');
  writeFileSync(file, text);
  return file;
}

describe('sentences that stand alone', () => {
  test('are read from lines of three parts', () => {
    const file = fileOf('painless\tasserted\tIt is painless.\nnone\t-\tIs it painless?\n');
    expect(readWordings(file)).toEqual([
      { kind: 'painless', polarity: 'asserted', sentence: 'It is painless.' },
      { kind: 'none', polarity: '-', sentence: 'Is it painless?' },
    ]);
  });

  test.each([
    ['painless\tIt is painless.', 'line 1: give kind, polarity and sentence'],
    ['none\t-\tNo.\n\npainless\tsaid\tIt is.', 'line 2: "said" is none of asserted'],
    ['none\tasserted\tIt is.', 'line 1: "asserted" is none'],
  ])('that are malformed are told with their line: %j', (text, message) => {
    expect(() => readWordings(fileOf(text))).toThrow(message);
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
        { kind: 'none', polarity: '-', sentence: 'Hm.' },
        { kind: 'none', polarity: '-', sentence: 'Nothing.' },
      ],
      read,
    );
    expect(counts).toEqual({ labelled: 3, found: 2, right: 1, larger: 1, plain: 2, alarmed: 1 });
    expect(wordingsLine('some', counts)).toBe(
      'some  promises 3  found 0.667  right 0.500  overstated 1  others 2  read as promises 0.500',
    );
  });
});
