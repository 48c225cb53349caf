import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with one of the extension's own pages, each with the elements concerned; what `without` selects is left out. */
export async function audit(page: Page, without?: string): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((exclude) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return axe.run(exclude ? { exclude } : document, { resultTypes: ['violations'] });
  }, without);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
