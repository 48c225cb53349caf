import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLabelled } from '../../../scripts/eval/labels.ts';
import { Obstacle } from '../../../scripts/obstacle.mjs';
import { readDocuments } from '../../../scripts/read-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const file = join(folder, 'documents.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const fine = JSON.stringify({ id: 'a', text: 'Hair loss' });

/** The sentence of the obstacle that a file of these lines is. */
function obstacleOf(read: (file: string) => unknown, lines: string[]): string {
  writeFileSync(file, lines.join('\n'));
  try {
    read(file);
  } catch (error) {
    if (error instanceof Obstacle) return error.message;
    throw error;
  }
  throw new Error('nothing stands in the way');
}

describe.each([
  ['documents', readDocuments],
  ['labelled documents', readLabelled],
])('a malformed line among %s', (_, read) => {
  test.each([
    ['no JSON', '{"id": "b", ', 'is not JSON'],
    ['a list', '[]', 'is not an object'],
    ['no text', '{"id":"b"}', 'has no text'],
    ['no id', '{"text":"x"}', 'has no id'],
    [
      'a text that is not that of its html',
      '{"id":"b","text":"x","html":"<p>y</p>"}',
      'has a text',
    ],
    [
      'a number for its address',
      '{"id":"b","text":"x","address":4}',
      'has a part that is not text',
    ],
  ])('%s: is named with its reason in one line', (_, line, reason) => {
    const sentence = obstacleOf(read, [fine, '', line]);
    expect(sentence).toContain(`${file}: line 3: ${reason}`);
    expect(sentence.split('\n')).toHaveLength(1);
  });
});

test('a label outside the text is named by its line', () => {
  const label = { start: 0, end: 99, concept: 'hair-loss' };
  const line = JSON.stringify({ id: 'b', text: 'Hair loss', spans: [label] });
  expect(obstacleOf(readLabelled, [fine, line])).toContain('line 2: a label lies outside the text');
});
