import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'detection-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: 'detect' | 'eval', documents: unknown[]) {
  const file = join(folder, 'documents.jsonl');
  writeFileSync(file, documents.map((document) => JSON.stringify(document)).join('\n'));
  const node = process.execPath;
  return spawnSync(node, [`scripts/${command}.ts`, file], { cwd: project, encoding: 'utf8' });
}

const fine = { id: 'a', text: 'SMP (scalp micropigmentation) costs £900.' };

const nineHundred = { min: 900, max: 900, currency: 'GBP', per: 'total', unit: 'total' };

test('detect prints one line for each document, and reads HTML with what stands around an amount', () => {
  const html =
    '<p>SMP (scalp micropigmentation)</p><h2>Brows</h2><p>£300</p><h2>SMP</h2><p>£900</p>';
  const { stdout, status } = run('detect', [
    fine,
    { id: 'b', text: 'Kernel SMP.' },
    { id: 'c', html },
  ]);
  expect(status).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      id: 'a',
      mentions: [
        { start: 0, end: 3, term: 'smp' },
        { start: 5, end: 28, term: 'smp' },
      ],
      claims: [{ start: 36, end: 40, kind: 'price', value: nineHundred }],
    },
    { id: 'b', mentions: [], claims: [] },
    expect.objectContaining({
      id: 'c',
      claims: [expect.objectContaining({ kind: 'price', value: nineHundred })],
    }),
  ]);
});

test.each(['detect', 'eval'] as const)(
  '%s names a malformed line and the reason alone, and fails',
  (command) => {
    const { stdout, stderr, status } = run(command, [fine, { id: 'b' }]);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('line 2: has no text')]);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  },
);
