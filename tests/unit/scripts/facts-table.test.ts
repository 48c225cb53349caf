import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readContentFiles } from '../../../build/read-content.ts';
import { factsTable, withFactsTable } from '../../../scripts/facts-table.ts';

const document = readFileSync(new URL('../../../docs/content.md', import.meta.url), 'utf8');
const table = factsTable(readContentFiles());

it('stands in the document as the content has it', () => {
  expect(withFactsTable(document, table)).toBe(document);
});

it('counts answers, and tells what was looked for in vain from what nobody asked', () => {
  const row = (term: string) =>
    table
      .split('\n')
      .find((line) => line.startsWith(`| ${term} `))
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim());
  expect(row('lllt')).toEqual(['3', '2', 'none found', '1', '', '']);
  expect(row('norwood-scale')).toEqual(['', '', '', '', '', '7']);
});

it('asks for a place in the document', () => {
  expect(() => withFactsTable('# Content', table)).toThrow('has no place for the table');
});
