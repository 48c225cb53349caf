import { describe, expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension({ viewport: { width: 900, height: 700 } });

/** All that a page with no other aim than to learn of us has written down. */
interface Learned {
  [channel: string]: unknown[];
}

/** Listens at every place before anything else can. */
const spy = `<script>
  const learned = {};
  const note = (channel, value) => { (learned[channel] ??= []).push(value); };
  const isInside = (node) => node?.getRootNode?.() instanceof ShadowRoot;
  const place = (node) => isInside(node) ? 'inside: ' + node.textContent : (node?.nodeName ?? null);
  const fields = ['target', 'relatedTarget', 'originalTarget', 'explicitOriginalTarget', 'rangeParent',
    'fromElement', 'toElement', 'submitter', 'source'];
  const types = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focus', 'blur', 'focusin', 'focusout',
    'pointerdown', 'pointermove', 'pointerup', 'pointerover', 'pointerout', 'pointerrawupdate', 'mousedown',
    'mousemove', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel', 'scroll', 'scrollend', 'selectstart',
    'selectionchange', 'copy', 'cut', 'paste', 'toggle', 'beforetoggle', 'animationstart', 'animationend',
    'transitionrun', 'transitionstart', 'unseen', 'error', 'unhandledrejection', 'message'];
  for (const type of types) addEventListener(type, (event) => {
    for (const field of fields) note('targets', place(event[field]));
    for (const node of event.composedPath()) note('targets', place(node));
    if (event.target === host) note('on the host', type);
    if (/toggle/.test(type)) note('toggles', type);
    if (type === 'keydown') note('keys', event.key);
    if (type === 'pointermove' && event.target === host) note('pointer places', [event.clientX, event.clientY]);
    if (type === 'copy') note('copies', String(getSelection()));
    if (type === 'error') note('errors', event.message + event.error?.stack);
    if (type === 'message') note('messages', event.data);
    if (document.activeElement === host) note('focus', place(document.activeElement));
  }, true);
  let host;
  new MutationObserver((records) => {
    for (const { addedNodes, target, type, attributeName } of records) {
      if (type === 'attributes' && target === host) note('attributes', attributeName);
      for (const node of addedNodes) if (node.nodeType === 1 && node.parentNode === document.documentElement && node.localName !== 'body' && node.localName !== 'head') {
        host = node;
        note('names', node.localName);
        note('attributes', [...node.attributes].map(({ name }) => name).join());
        try { node.attachInternals(); note('internals', 'given'); } catch ({ name }) { note('internals', name); }
        try { customElements.define(node.localName, class extends HTMLElement {}); } catch ({ name }) { note('definitions', name); }
        new ResizeObserver(([{ contentRect }]) => note('sizes', contentRect.width)).observe(node);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
  for (const type of PerformanceObserver.supportedEntryTypes)
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const nodes = [entry.target, entry.element, entry.rootElement, ...(entry.sources ?? []).map(({ node }) => node)];
          for (const node of nodes) if (node) note('performance', place(node));
          const { scripts = [] } = entry;
          for (const text of [entry.name, entry.url, ...scripts.flatMap(({ sourceURL, invoker }) => [sourceURL, invoker])])
            note('addresses', String(text));
        }
      }).observe({ type, buffered: true, durationThreshold: 16 });
    } catch {}
  const look = () => {
    for (const sheet of document.adoptedStyleSheets)
      for (const { cssText } of sheet.cssRules) note('style sheets', cssText);
    for (const [name, ranges] of CSS.highlights) {
      note('highlight names', name);
      for (const range of ranges) note('highlight texts', range.startContainer.data.slice(range.startOffset, range.endOffset));
    }
    if (!host?.isConnected) return;
    const { left, top, width, height } = host.getBoundingClientRect();
    note('from points', place(document.elementFromPoint(left + width / 2, top + height / 2)));
    note('from points', place(document.caretPositionFromPoint(left + 40, top + 60)?.offsetNode));
    note('from points', place(document.caretRangeFromPoint(left + 40, top + 60)?.startContainer));
    for (const { effect } of [...document.getAnimations(), ...host.getAnimations({ subtree: true })])
      note('animations', place(effect.target));
    const style = getComputedStyle(host);
    for (const name of style) if (name.startsWith('--')) note('style', name);
    note('texts', host.textContent + host.innerText + host.getHTML({ serializableShadowRoots: true, shadowRoots: [] }) + host.outerHTML);
    note('texts', document.documentElement.outerHTML.includes('-ext' + 'ension://'));
  };
  setInterval(look, 50);
</script>`;

/** Fonts of the page under the names that the panel asks for, to hear by requests which letters it shows. */
const fonts = ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'sans-serif']
  .map(
    (name) => `@font-face { font-family: "${name}"; src: url(/letters-${name.replace(' ', '')}) }`,
  )
  .join('');

let learned: Learned | undefined;
let box = { x: 0, y: 0, width: 0, height: 0 };

/** What the page has learned once the panel was opened, used in every way and closed. */
async function learn(): Promise<Learned> {
  const tab = await extension.visit({
    path: 'channels.html',
    body: `<!doctype html><head>${spy}<style>${fonts}</style></head><title>Weather</title>
      <p style="font:20px/1.6 serif;margin:40px">On minoxidil, and on finasteride.</p>`,
  });
  const panel = extension.panelOf(tab);
  await panel.openOn('minoxidil');
  box = await panel.boxOf();
  await panel.click('button', 'Pin');
  await panel.click('button', 'Copy');
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('xyz');
  await tab.mouse.wheel(0, 60);
  await panel.carryOut('Hide this term on this site');
  await panel.click('button', 'Undo');
  await tab.keyboard.press('Escape');
  await panel.untilClosed();
  return tab.evaluate<Learned>('JSON.parse(JSON.stringify(learned))');
}

async function all(channel: string): Promise<unknown[]> {
  learned ??= await learn();
  return [...new Set(learned[channel] ?? [])];
}

describe('what a page learns of the panel', () => {
  it.each<[string, unknown[]]>([
    ['names', ['div']],
    ['internals', ['NotSupportedError']],
    ['definitions', ['SyntaxError']],
    ['attributes', ['popover']],
    ['copies', []],
    ['animations', []],
    ['style', []],
    ['errors', []],
    ['messages', []],
    ['focus', ['DIV']],
  ])('by %s: %j', async (channel, expected) => {
    expect(await all(channel)).toEqual(expected);
  });

  it('nothing of its inside by targets and paths of events, points and performance entries', async () => {
    const places = [
      ...(await all('targets')),
      ...(await all('from points')),
      ...(await all('performance')),
    ];
    expect(places).toContain('DIV');
    expect(places.filter((place) => String(place).startsWith('inside'))).toEqual([]);
  });

  it('nothing of its text by the texts of its element', async () => {
    expect((await all('texts')).filter((text) => text !== false)).toEqual([
      '<div popover="manual"></div>',
    ]);
  });

  it('no address of the extension', async () => {
    const addresses = (await all('addresses')).filter((address) =>
      /extension/.test(String(address)),
    );
    expect(addresses).toEqual([]);
  });

  it('nothing of its letters by fonts of the same names', async () => {
    expect(extension.server.requests.filter((path) => path.startsWith('letters'))).toEqual([]);
  });

  it('nothing by style sheets but the underline that is seen', async () => {
    const rules = (await all('style sheets')).map(String);
    expect(rules.length).toBeGreaterThan(0);
    const line =
      /^@media not print \{\s*((:root)?::highlight\(underline-1\d{9}-\d+\) \{ (text-(decoration|underline)[^;{}]*; ?)+\}\s*)*\}$/;
    expect(rules.filter((rule) => !line.test(rule))).toEqual([]);
  });

  it('which terms are underlined, under a name that says nothing of them', async () => {
    expect(
      (await all('highlight names')).filter((name) => !/^underline-1\d{9}-\d+$/.test(String(name))),
    ).toEqual([]);
    expect((await all('highlight texts')).sort()).toEqual(['finasteride', 'minoxidil']);
  });

  it('that it opens and closes, where it stands and how large it is', async () => {
    expect(await all('toggles')).toEqual(['beforetoggle', 'toggle']);
    expect(await all('sizes')).toContain(box.width);
  });

  it('no key and no press, but where the pointer is, as over any part of the page', async () => {
    expect(await all('keys')).toEqual([]);
    const types = (await all('on the host')).map(String);
    expect(types.filter((type) => /^key|down$|up$|click$/.test(type))).toEqual([]);
    expect((await all('pointer places')).length).toBeGreaterThan(0);
  });
});
