import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync('tests/**/*.{ts,tsx}').filter((file) => !file.endsWith('waits.test.ts'));

/** A limit in milliseconds that a wait or a test sets for itself; 0 is none. */
const ownLimit = /\btimeout: *(?!0\b)[\d_]+(?= *[},])|^ *\}, [\d_]{4,}\);$/gm;

const limitsIn = (text: string) => [...text.matchAll(ownLimit)].map(([limit]) => limit.trim());

describe('the tests', () => {
  it('wait as long as patience says, and no wait or test has a limit of its own', () => {
    const own = files.flatMap((file) =>
      limitsIn(readFileSync(file, 'utf8')).map((limit) => `${file}: ${limit}`),
    );
    expect(own).toEqual([]);
  });

  it.each([
    ['await expect.poll(() => 1, { timeout: 2_000 }).toBe(1);', ['timeout: 2_000']],
    ["it('works', { timeout: 5000 }, () => {});", ['timeout: 5000']],
    ["it('works', () => {\n}, 30_000);", ['}, 30_000);']],
    ['launch({ timeout: 0 });', []],
    ['{ timeout: 3 * patience }', []],
  ])('%j has the limits %j', (text, limits) => {
    expect(limitsIn(text)).toEqual(limits);
  });
});
