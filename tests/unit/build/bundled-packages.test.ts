import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { bundledPackages, packageFolder } from '../../../build/bundled-packages.ts';
import { scratchFolder } from '../scratch-folder.ts';

it.each([
  ['/home/a/smp/node_modules/preact/dist/preact.mjs', '/home/a/smp/node_modules/preact'],
  ['/smp/node_modules/@floating-ui/dom/dist/dom.mjs?v=1', '/smp/node_modules/@floating-ui/dom'],
  ['/smp/node_modules/a/node_modules/b/index.js', '/smp/node_modules/a/node_modules/b'],
  ['\0/smp/node_modules/a/index.js?commonjs-module', '/smp/node_modules/a'],
  ['C:\\smp\\node_modules\\a\\index.js', 'C:\\smp\\node_modules\\a'],
  ['/smp/page/dom/caret.ts', undefined],
  ['\0virtual:library', undefined],
  ['\0unknown-bundler/runtime.js', undefined],
])('finds the package of the module %j', (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

it('counts what the bundler writes into bundles as a package of its own', () => {
  expect(packageFolder('\0rolldown/runtime.js')).toMatch(/node_modules[\\/]rolldown$/);
});

it('tells the packages whose code or styles are in a bundle from those of which nothing is left', async () => {
  const root = scratchFolder('packages');
  const files = {
    'index.js': `import { used } from 'used'; import { unused } from 'unused'; import 'styled/look.css'; used();`,
    'node_modules/used/index.js': `import { deep } from 'deep'; export const used = () => deep('used');`,
    'node_modules/used/node_modules/deep/index.js': 'export const deep = (x) => console.log(x);',
    'node_modules/unused/index.js': 'export const unused = () => 1;',
    'node_modules/styled/look.css': 'p { color: red }',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const folders = new Set<string>();
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { rollupOptions: { input: join(root, 'index.js') } },
    plugins: [bundledPackages(folders)],
  });
  const names = [...folders].map((folder) => folder.slice(root.length + 1).replaceAll('\\', '/'));
  expect(names.sort()).toEqual([
    'node_modules/styled',
    'node_modules/used',
    'node_modules/used/node_modules/deep',
  ]);
});
