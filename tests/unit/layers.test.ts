import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the house and the rooms each may import; `types` may only be imported as types. */
const mayImport: Record<string, { code: string[]; types: string[] }> = {
  entrypoints: { code: ['components', 'page', 'detection', 'articles', 'settings'], types: [] },
  components: { code: ['articles', 'settings'], types: [] },
  page: { code: [], types: ['detection'] },
  articles: { code: [], types: ['detection'] },
  detection: { code: [], types: [] },
  settings: { code: [], types: [] },
};

interface Import {
  layer: string;
  typesOnly: boolean;
}

/** The layers that a source file imports by relative path. */
function importedLayers(path: string, code: string): Import[] {
  const statements = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...statements].flatMap(([, type, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? '';
    if (!target.startsWith('.')) return [];
    const layer = normalize(join(dirname(path), target)).split(sep)[0] ?? '';
    return [{ layer, typesOnly: Boolean(type) }];
  });
}

const sourcesIn = (layer: string) =>
  globSync(`${layer}/**/*.{ts,tsx}`).filter((path) => !path.endsWith('.d.ts'));

describe('layers', () => {
  it.each(Object.entries(mayImport))(
    '%s imports only from the layers below it',
    (layer, { code, types }) => {
      const sources = sourcesIn(layer);
      expect(sources.length, `${layer}/ holds no source`).toBeGreaterThan(0);
      for (const path of sources)
        for (const { layer: target, typesOnly } of importedLayers(path, readFileSync(path, 'utf8')))
          expect(
            [layer, ...code, ...(typesOnly ? types : [])],
            `${path} imports ${target}`,
          ).toContain(target);
    },
  );

  it.each([
    ["import { a } from '../page/a.ts';", 'page', false],
    ["import type { A } from '../detection/types.ts';", 'detection', true],
    ["import {\n  a,\n} from '../settings/a.ts';", 'settings', false],
    ["import '../components/a.css';", 'components', false],
    ["export { a } from '../articles/a.ts';", 'articles', false],
    ["const a = await import('../page/a.ts');", 'page', false],
  ])('sees the layer in %j', (code, layer, typesOnly) => {
    expect(importedLayers('detection/b.ts', code)).toEqual([{ layer, typesOnly }]);
  });

  it('lets only the edges import the extension API', () => {
    const edge = /^(entrypoints\/|settings\/)/;
    for (const layer of Object.keys(mayImport))
      for (const path of sourcesIn(layer))
        if (!edge.test(path.replaceAll(sep, '/')))
          expect(readFileSync(path, 'utf8'), path).not.toMatch(
            /from ['"](wxt\/browser|webextension-polyfill|wxt\/utils\/storage)['"]/,
          );
  });
});
