import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = globSync('{components,page}/**/*.css');
const holding = (declaration: RegExp) =>
  sheets.filter((file) => declaration.test(readFileSync(file, 'utf8')));

it('what is heard by screen readers only is hidden by one rule', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(holding(/clip-path:\s*inset\(50%\)/)).toEqual(['components/controls/page.css']);
});
