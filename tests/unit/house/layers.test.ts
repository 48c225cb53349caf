import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles.ts';
import { importsOf, waysToExtension } from './imports.ts';

/** The layers of the house and those that each may import; `types` may only be imported as types. */
const mayImport: Record<string, { code: string[]; types: string[] }> = {
  entrypoints: { code: ['components', 'page', 'detection', 'articles', 'settings'], types: [] },
  components: { code: ['articles', 'settings'], types: [] },
  page: { code: [], types: ['detection'] },
  articles: { code: [], types: ['detection'] },
  detection: { code: [], types: [] },
  settings: { code: [], types: [] },
};

/** The rooms of each layer (folders, and files that stand beside them) and those that each may import. */
const rooms: Record<string, Record<string, string[]>> = {
  page: {
    reading: ['blocks', 'dom', 'limits.ts', 'marks', 'painting', 'senses', 'text'],
    scout: ['dom', 'limits.ts', 'text'],
    panel: ['dom', 'hover', 'marks'],
    painting: ['blocks', 'dom', 'limits.ts', 'marks'],
    senses: ['blocks', 'dom', 'limits.ts', 'text'],
    blocks: ['dom', 'marks', 'text'],
    hover: ['dom', 'limits.ts', 'marks'],
    text: ['dom'],
    labels: ['blocks', 'dom', 'text'],
    marks: ['dom'],
    dom: ['limits.ts'],
    'limits.ts': [],
  },
  detection: {
    'detect.ts': ['claims', 'deciding', 'lexicon', 'read-document.ts', 'reading', 'types.ts'],
    'read-document.ts': ['deciding', 'lexicon', 'reading', 'types.ts'],
    claims: ['types.ts', 'words'],
    deciding: ['lexicon', 'reading', 'types.ts'],
    reading: ['lexicon', 'words'],
    lexicon: ['types.ts', 'words'],
    words: [],
    'types.ts': [],
  },
  settings: {
    sync: ['choices', 'stored'],
    stored: ['choices', 'sites'],
    file: ['choices', 'sites', 'stored'],
    choices: ['sites'],
    sites: [],
  },
  components: {
    options: ['controls'],
    popup: ['controls', 'facts', 'library', 'library/content', 'library/own'],
    welcome: ['controls'],
    library: [
      ...['controls', 'facts', 'search', 'library/content', 'library/own', 'library/pages'],
      ...['library/paper', 'library/parts', 'library/searching'],
    ],
    'library/pages': ['facts', 'library/content', 'library/own', 'library/parts'],
    'library/own': ['controls', 'facts', 'library/content', 'library/parts'],
    'library/searching': ['facts', 'library/parts', 'library/content', 'search'],
    'library/paper': ['facts', 'library/content'],
    'library/parts': ['facts', 'library/content'],
    'library/content': [],
    search: ['facts'],
    panel: ['facts', 'panel/sections', 'tokens.css'],
    'panel/sections': ['facts'],
    facts: [],
    controls: [],
    'tokens.css': [],
  },
  entrypoints: {
    background: ['shards', 'stages', 'tabs'],
    options: ['shards', 'tabs'],
    popup: ['shards', 'stages', 'tabs'],
    sidepanel: ['shards', 'tabs'],
    welcome: ['stages', 'tabs'],
    ear: [],
    scout: ['stages'],
    reader: ['stages'],
    judge: ['stages'],
    panel: ['stages'],
    tabs: ['stages'],
    shards: [],
    stages: [],
  },
};

/** Folders that may reach the extension interface of the browser. */
const edges = /^(?:entrypoints|settings\/(?:stored|sync))\//;

const sources = new Map(
  globSync(`{${Object.keys(mayImport)}}/**/*.{ts,tsx}`)
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const imports = new Map([...sources].map(([path, code]) => [path, importsOf(path, code)]));

const isInLayer = (layer: string) => (path: string) => path.startsWith(`${layer}/`);

/** The room of a file: of those it stands in, the innermost. */
function roomOf(path: string): string | undefined {
  const [layer = ''] = path.split('/');
  const inside = path.slice(layer.length + 1);
  return Object.keys(rooms[layer] ?? {})
    .filter((room) => inside === room || inside.startsWith(`${room}/`))
    .sort((one, other) => other.length - one.length)[0];
}

describe('layers', () => {
  it.each(Object.entries(mayImport))(
    '%s imports only from the layers below it',
    (layer, { code, types }) => {
      const paths = [...sources.keys()].filter(isInLayer(layer));
      expect(paths.length, `${layer}/ holds no source`).toBeGreaterThan(0);
      for (const path of paths)
        for (const { target, typesOnly } of imports.get(path) ?? []) {
          const [top = ''] = target.split('/');
          if (!(top in mayImport)) continue;
          const allowed = [layer, ...code, ...(typesOnly ? types : [])];
          expect(allowed, `${path} imports ${target}`).toContain(top);
        }
    },
  );

  it.each(
    Object.entries(rooms).flatMap(([layer, inside]) =>
      Object.entries(inside).map(([room, below]) => [layer, room, below] as const),
    ),
  )('%s/%s imports only from the rooms below it', (layer, room, below) => {
    const from = [...sources.keys()].filter(
      (path) => isInLayer(layer)(path) && roomOf(path) === room,
    );
    for (const path of from)
      for (const { target } of imports.get(path) ?? [])
        if (isInLayer(layer)(target))
          expect([room, ...below], `${path} imports ${target}`).toContain(roomOf(target));
  });

  it('have a room for every file', () => {
    const homeless = [...sources.keys()].filter(
      (path) => (path.split('/')[0] ?? '') in rooms && roomOf(path) === undefined,
    );
    expect(homeless).toEqual([]);
  });

  it('hold no circle of files, of types or otherwise', () => {
    const arrows = [...imports].map(
      ([path, found]) => [path, found.map(({ target }) => target)] as const,
    );
    expect(circlesIn(new Map(arrows))).toEqual([]);
  });

  it('hold no circle of rooms', () => {
    for (const [layer, inside] of Object.entries(rooms))
      expect(circlesIn(new Map(Object.entries(inside))), layer).toEqual([]);
  });

  it('reach the extension interface from the edges alone', () => {
    for (const [path, code] of sources)
      if (!edges.test(path)) expect(waysToExtension(path, code), path).toEqual([]);
  });
});

describe('imports', () => {
  it.each([
    ["import { a } from '../page/a.ts';", 'page/a.ts', false],
    ["import type { A } from '../detection/types.ts';", 'detection/types.ts', true],
    ["import { type A, type B } from '../detection/types.ts';", 'detection/types.ts', true],
    ["import { type A, b } from '../detection/types.ts';", 'detection/types.ts', false],
    ["import {\n  a,\n} from '../settings/a.ts';", 'settings/a.ts', false],
    ["import '../components/a.css';", 'components/a.css', false],
    ["import a from '../components/a.css?inline';", 'components/a.css', false],
    ["export { a } from '../articles/a.ts';", 'articles/a.ts', false],
    ["export * from './a.ts';", 'detection/a.ts', false],
    ["export type { A } from './a.ts';", 'detection/a.ts', true],
    ["const a = await import('../page/a.ts');", 'page/a.ts', false],
    ["const a = require('../page/a.ts');", 'page/a.ts', false],
    ["let a: import('../page/a.ts').A;", 'page/a.ts', true],
    ["import { h } from 'preact';", 'preact', false],
  ])('are seen in %j', (code, target, typesOnly) => {
    expect(importsOf('detection/b.ts', code)).toEqual([{ target, typesOnly }]);
  });

  it.each([
    ["import { browser } from 'wxt/browser';", 'wxt/browser'],
    ["import type { Browser } from '@wxt-dev/browser';", '@wxt-dev/browser'],
    ["import polyfill from 'webextension-polyfill';", 'webextension-polyfill'],
    ["import { storage } from 'wxt/utils/storage';", 'wxt/utils/storage'],
    [
      "import { defineExtensionMessaging } from '@webext-core/messaging';",
      '@webext-core/messaging',
    ],
    ["export * from 'wxt/browser';", 'wxt/browser'],
    ["export { browser as ours } from '@wxt-dev/browser';", '@wxt-dev/browser'],
    ["const api = await import('webextension-polyfill');", 'webextension-polyfill'],
    ["const api = require('webextension-polyfill');", 'webextension-polyfill'],
    ["let api: import('@wxt-dev/browser').Browser;", '@wxt-dev/browser'],
    ["chrome.runtime.getURL('a');", 'chrome'],
    ['browser.tabs.query({});', 'browser'],
    ['const api = chrome;', 'chrome'],
    ['globalThis.chrome.runtime.id;', 'chrome'],
    ["window['browser'].runtime.id;", 'browser'],
    ['(globalThis as any).browser?.runtime;', 'browser'],
    ['const { chrome } = globalThis as any;', 'chrome'],
    ['const { browser: api } = globalThis as any;', 'browser'],
    ['typeof browser;', 'browser'],
  ])('reach the extension interface in %j', (code, way) => {
    expect(waysToExtension('page/a.ts', code)).toContain(way);
  });

  it.each([
    "const text = 'chrome.runtime';",
    '// browser.tabs.query',
    "import { browserName } from './a.ts';",
    'const browser = open(); browser.close();',
  ])('reach nothing in %j', (code) => {
    expect(waysToExtension('scripts/a.ts', code)).toEqual([]);
  });
});

describe('circles', () => {
  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
    [{ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }, [['a', 'b', 'c']]],
    [{ a: ['a'] }, [['a']]],
    [
      { a: ['b'], b: ['a'], c: ['d', 'a'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('of %j are %j', (arrows, circles) => {
    expect(circlesIn(new Map(Object.entries(arrows)))).toEqual(circles);
  });
});
