import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContentFiles } from '../../../build/read-content.ts';
import { scratchFolder } from '../scratch-folder.ts';

function folderWith(files: Record<string, string>): string {
  const folder = scratchFolder('content');
  mkdirSync(join(folder, 'articles'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it('reads every JSON file, also in folders, and nothing else', () => {
  const folder = folderWith({ 'b.json': '{"b":1}', 'articles/a.json': '{"a":1}', 'notes.md': 'x' });
  expect(readContentFiles(folder).map(({ json }) => json)).toEqual([{ a: 1 }, { b: 1 }]);
});

it('names the file that is not JSON', () => {
  expect(() => readContentFiles(folderWith({ 'b.json': '{"b":' }))).toThrow(/b\.json: is not JSON/);
});
