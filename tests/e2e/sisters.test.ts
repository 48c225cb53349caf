import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';
import { untilPainted } from './harness/painted-texts.ts';

const extension = useExtension();

/** Pixels between a term and its panel at most. */
const beside = 24;

/** The line of the page's paragraph, asked by what no page can name otherwise. */
const lineOf = (page: Page) =>
  page.evaluate(() => {
    const range = new Range();
    const { term } = globalThis as unknown as { term?: Node };
    range.selectNodeContents(term ?? (document.getElementById('term') as Node));
    return range.getClientRects()[0]?.toJSON() as Box;
  });

/** Adds elements of one kind by names that an object has, as pages name what they hold. */
const named = (kind: string, names: string, into: string) => `
  const { append } = Element.prototype;
  const all = ${names}.map((name) => {
    const one = document.createElement('${kind}');
    one.setAttribute('name', name);
    one.setAttribute('style', 'display: none');
    return one;
  });
  append.call(${into}, ...all);`;

const waysUpward = "['parentNode', 'parentElement', 'assignedSlot', 'getRootNode']";
const allOfDocuments = `(() => {
    const names = new Set();
    for (let at = document; at; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    return [...names];
  })()`;

describe('a page that names what it holds like what browsers offer', () => {
  it.each([
    ['in a form', named('input', waysUpward, "document.querySelector('form')")],
    ['in the document', named('img', allOfDocuments, 'document.body')],
  ])('%s has its panel', async (_, script) => {
    const page = await extension.visit({
      path: 'named.html',
      body: `<!doctype html><body style="margin: 60px"><form><p><b id="b">minoxidil</b></p></form><script>var term = b;${script}</script>`,
    });
    await untilPainted(page, ['minoxidil']);
    const panel = extension.panelOf(page);
    expect((await panel.openAt(() => lineOf(page))).name).toMatch(/minoxidil/i);
    await page.keyboard.press('Escape');
    await panel.untilClosed();
    expect(extension.errors).toEqual([]);
  });
});

describe('a panel stands beside its term', () => {
  it.each([
    ['in a zoomed root', 'html { zoom: 1.6 }'],
    ['in a small body', 'body { zoom: 0.6 }'],
    ['in a scaled root', 'html { transform: scale(0.7); transform-origin: 20% 0 }'],
    ['in a turned root', 'html { rotate: 4deg }'],
    ['in a root with a view into depth', 'html { perspective: 300px; translate: 30px 20px }'],
    ['in a page from right to left', 'html { direction: rtl }'],
    ['in a page whose body is held', 'body { position: fixed; top: -40px; width: 100% }'],
    ['in a root that holds all in itself', 'html { contain: strict; height: 500px }'],
    [
      'in a root that is a box of its own',
      'html { position: relative; left: 120px; top: 50px; overflow: auto; height: 300px }',
    ],
    [
      'below a style for all that is put in',
      'html > div, [popover] { position: static !important; display: inline !important; translate: 900px !important; float: right !important; content-visibility: hidden !important }',
    ],
    ['in narrow columns', 'body { columns: 4; column-fill: auto; height: 200px }'],
  ])('%s', async (_, css) => {
    const page = await extension.visit({
      path: 'beside.html',
      body: `<!doctype html><html lang="en"><style>body { margin: 60px } ${css}</style><p>Some words before <b id="term">minoxidil</b> and some after it.</p>`,
    });
    await untilPainted(page, ['minoxidil']);
    const panel = extension.panelOf(page);
    await panel.openAt(() => lineOf(page));
    const box = await panel.boxOf();
    const line = await lineOf(page);
    const apart = Math.max(
      line.x - (box.x + box.width),
      box.x - (line.x + line.width),
      line.y - (box.y + box.height),
      box.y - (line.y + line.height),
    );
    expect(apart).toBeGreaterThanOrEqual(-1);
    expect(apart).toBeLessThan(beside);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    expect(
      box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
    ).toBe(true);
    expect(extension.errors).toEqual([]);
  });
});

const spellings: [how: string, html: string, painted: string][] = [
  ['with soft hyphens', 'mino&shy;xidil', 'mino\u00adxidil'],
  ['with places to break', 'mino<wbr>xidil', 'minoxidil'],
  ['with spaces without width', 'mino&#8203;xidil', 'mino\u200bxidil'],
  ['with marks of direction', '&lrm;minoxidil&rlm;', 'minoxidil'],
  [
    'letter by letter',
    '<i>m</i><i>i</i><i>n</i><i>o</i><i>x</i><i>i</i><i>d</i><i>i</i><i>l</i>',
    'minoxidil',
  ],
];

it('a term is found and explained however it is spelled', async () => {
  const terms = spellings.map(
    ([, html], at) => `<h2>A section of its own</h2><p>On <b id="term-${at}">${html}</b>.</p>`,
  );
  const page = await extension.visit({
    path: 'spelled.html',
    body: `<!doctype html><meta charset="utf-8"><body style="margin: 60px; width: 300px">${terms.join('')}`,
  });
  await untilPainted(
    page,
    spellings.map(([, , painted]) => painted),
  );
  const panel = extension.panelOf(page);
  for (const [at, [how]] of spellings.entries()) {
    await page.evaluate(`globalThis.term = document.getElementById('term-${at}')`);
    expect((await panel.openAt(() => lineOf(page), how)).name, how).toMatch(/minoxidil/i);
    await page.keyboard.press('Escape');
    await panel.untilClosed();
  }
  expect(extension.errors).toEqual([]);
});

it('a term within a word of a thousand letters is found', async () => {
  const page = await extension.visit({
    path: 'long-word.html',
    body: `<!doctype html><body style="margin: 60px; width: 300px"><p>On <b>${'a'.repeat(1_000)} minoxidil ${'b'.repeat(1_000)}</b>.</p>`,
  });
  await untilPainted(page, ['minoxidil']);
  expect(extension.errors).toEqual([]);
});

it.each([
  [
    'that lets no script make anything of text',
    "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    'text/html',
    '<!doctype html><p>On <b id="term">minoxidil</b>.</p>',
  ],
  [
    'of XHTML',
    "style-src 'none'",
    'application/xhtml+xml',
    '<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title></head><body><p>On <b id="term">minoxidil</b>.</p></body></html>',
  ],
])('has its panel on a page %s', async (_, policy, type, body) => {
  const page = await extension.visit({
    path: 'policed.html',
    body,
    headers: { 'content-type': type, 'content-security-policy': policy },
  });
  await untilPainted(page, ['minoxidil']);
  expect((await extension.panelOf(page).openAt(() => lineOf(page))).name).toMatch(/minoxidil/i);
  expect(extension.errors).toEqual([]);
});

it('finds a term in frames of all kinds', async () => {
  const kinds = ['sandbox', 'sandbox="allow-scripts"', 'loading="lazy"', 'credentialless'];
  const frames = kinds.map(
    (kind) =>
      `<iframe ${kind} width="400" height="120" srcdoc="<body style='margin:40px'><p>On minoxidil.</p>"></iframe>`,
  );
  const page = await extension.visit({
    path: 'framing.html',
    body: `<!doctype html><body style="margin: 20px">${frames.join('<br>')}`,
  });
  const [, ...inside] = page.frames();
  expect(inside).toHaveLength(kinds.length);
  for (const frame of inside) await untilPainted(frame, ['minoxidil']);
  expect(extension.errors).toEqual([]);
});
