import { readFileSync, writeFileSync } from 'node:fs';
import { readContentFiles } from '../build/read-content.ts';
import { factsTable, withFactsTable } from './facts-table.ts';

const document = new URL('../docs/content.md', import.meta.url);

writeFileSync(
  document,
  withFactsTable(readFileSync(document, 'utf8'), factsTable(readContentFiles())),
);
