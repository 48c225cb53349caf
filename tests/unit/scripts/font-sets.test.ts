import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontSets, writeFontConfig } from '../../../scripts/surroundings/font-sets.ts';

const names = Object.keys(fontSets) as (keyof typeof fontSets)[];

it.each(names)('gives fontconfig the folders of the %s set and no others', (name) => {
  const config = readFileSync(writeFontConfig(name), 'utf8');
  const folders = [...config.matchAll(/<dir>(.*)<\/dir>/g)].map(([, folder]) => folder);
  expect(folders).toEqual(
    fontSets[name].places.map((place) => expect.stringMatching(`node_modules/${place}$`)),
  );
  expect(config).not.toContain('<include');
});
