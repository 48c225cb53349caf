import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'detection-'));

function run(command: 'detect' | 'eval', lines: string[]) {
  const file = join(folder, 'documents.jsonl');
  writeFileSync(file, lines.join('\n'));
  const node = process.execPath;
  return spawnSync(node, [`scripts/${command}.ts`, file], { cwd: project, encoding: 'utf8' });
}

const fine = JSON.stringify({ id: 'a', text: 'SMP (scalp micropigmentation) costs £900.' });

describe('detect', () => {
  test('prints one line for each document', () => {
    const { stdout, status } = run('detect', [
      fine,
      JSON.stringify({ id: 'b', text: 'Kernel SMP.' }),
    ]);
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: 'a',
        mentions: [
          { start: 0, end: 3, term: 'smp' },
          { start: 5, end: 28, term: 'smp' },
        ],
        claims: [
          {
            start: 36,
            end: 40,
            kind: 'price',
            value: { min: 900, max: 900, currency: 'GBP', per: 'total', unit: 'total' },
          },
        ],
      },
      { id: 'b', mentions: [], claims: [] },
    ]);
  });
});

test('detect reads HTML with what stands around an amount', () => {
  const html =
    '<p>SMP (scalp micropigmentation)</p><h2>Brows</h2><p>£300</p><h2>SMP</h2><p>£900</p>';
  const { stdout } = run('detect', [JSON.stringify({ id: 'a', html })]);
  const { claims } = JSON.parse(stdout) as { claims: { value: { min: number } }[] };
  expect(claims.map(({ value }) => value.min)).toEqual([900]);
});

describe.each(['detect', 'eval'] as const)('%s with a malformed line', (command) => {
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
  ])('%s: names the line and the reason, and fails', (_, line, reason) => {
    const { stderr, status } = run(command, [fine, '', line]);
    expect(stderr).toContain(`line 3: ${reason}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});

test('eval names the line of a label outside the text, and fails', () => {
  const label = { start: 0, end: 99, concept: 'hair-loss' };
  const { stderr, status } = run('eval', [
    JSON.stringify({ id: 'a', text: 'Hair loss', spans: [label] }),
  ]);
  expect(stderr).toContain('line 1: a label lies outside the text');
  expect(status).toBe(1);
});
