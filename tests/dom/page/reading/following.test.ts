import { expect, onTestFinished, test } from 'vitest';
import { attachClosed, markedTexts, paintedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

const changes: [string, string, (page: HTMLElement) => void, string[]][] = [
  ['added text', '<p>x</p>', (page) => page.append('alopecia areata'), ['alopecia areata']],
  [
    'an added tree',
    '',
    (page) => page.insertAdjacentHTML('beforeend', '<div><p>hair <b>transplant</b></p></div>'),
    ['hair transplant'],
  ],
  [
    'removed text',
    '<p>alopecia areata</p><p>finasteride</p>',
    (page) => page.firstElementChild?.remove(),
    ['finasteride'],
  ],
  [
    'edited text',
    '<p>alopecia areata</p>',
    (page) => edit(page.querySelector('p'), 'minoxidil'),
    ['minoxidil'],
  ],
  [
    'text edited to nothing',
    '<p>alopecia areata</p><p>finasteride</p>',
    (page) => edit(page.querySelector('p'), 'x'),
    ['finasteride'],
  ],
  [
    'a moved paragraph',
    '<p>finasteride</p><p>minoxidil</p>',
    (page) => page.append(page.firstElementChild as Element),
    ['minoxidil', 'finasteride'],
  ],
  [
    'a paragraph that comes back elsewhere a moment later',
    '<p>finasteride</p><p>minoxidil</p>',
    (page) => {
      const first = page.firstElementChild as Element;
      first.remove();
      const section = document.createElement('section');
      setTimeout(() => {
        section.append(first);
        page.append(section);
      }, 20);
    },
    ['minoxidil', 'finasteride'],
  ],
  [
    'halves that join',
    '<p>alopecia <b>x</b>areata</p>',
    (page) => page.querySelector('b')?.remove(),
    ['alopecia areata'],
  ],
  ['halves that part', '<p>minoxidil</p>', (page) => split(page.querySelector('p')), []],
  [
    'a half that comes',
    '<p><b>scalp</b> </p>',
    (page) => page.querySelector('p')?.append('micropigmentation'),
    ['scalp micropigmentation'],
  ],
  [
    'a whole render',
    '<p>finasteride</p>',
    (page) => {
      page.innerHTML = '<ul><li>minoxidil</li><li>finasteride</li></ul>';
    },
    ['minoxidil', 'finasteride'],
  ],
  [
    'opened details',
    '<details><summary>x</summary><p>minoxidil</p></details>',
    (page) => page.querySelector('details')?.setAttribute('open', ''),
    ['minoxidil'],
  ],
  [
    'a removed hidden',
    '<div hidden><p>minoxidil</p></div>',
    (page) => page.querySelector('div')?.removeAttribute('hidden'),
    ['minoxidil'],
  ],
  [
    'a class that shows',
    '<style>.off{display:none}</style><div class="off"><p>minoxidil</p></div>',
    (page) => page.querySelector('div')?.classList.remove('off'),
    ['minoxidil'],
  ],
  [
    'a class that hides',
    '<style>.off{display:none}</style><div><p>minoxidil</p></div>',
    (page) => page.querySelector('div')?.classList.add('off'),
    [],
  ],
  [
    'a style that makes it a block',
    '<p>scalp <span>micropigmentation</span></p>',
    (page) => {
      (page.querySelector('span') as HTMLElement).style.display = 'block';
    },
    [],
  ],
  [
    'an editor that opens',
    '<div><p>minoxidil</p></div>',
    (page) => page.querySelector('div')?.setAttribute('contenteditable', 'true'),
    [],
  ],
  [
    'a rolled up section that opens',
    '<div style="height:0;overflow:hidden"><p>minoxidil</p></div>',
    (page) => {
      (page.firstElementChild as HTMLElement).style.height = 'auto';
    },
    ['minoxidil'],
  ],
  [
    'skipped content that is shown',
    '<div style="content-visibility:hidden"><p>minoxidil</p></div>',
    (page) => {
      (page.firstElementChild as HTMLElement).style.contentVisibility = 'visible';
    },
    ['minoxidil'],
  ],
  [
    'an added open root',
    '<div></div>',
    (page) => {
      (page.firstElementChild as Element).attachShadow({ mode: 'open' }).innerHTML =
        '<p>minoxidil</p>';
      page.append('x');
    },
    ['minoxidil'],
  ],
  [
    'an added closed root',
    '',
    (page) => {
      const host = document.createElement('x-card');
      attachClosed(host, '<p>minoxidil</p>');
      page.append(host);
    },
    ['minoxidil'],
  ],
  [
    'a late root nothing tells of',
    '<x-late></x-late>',
    (page) => attachClosed(page.firstElementChild as Element, '<p>minoxidil</p>'),
    ['minoxidil'],
  ],
];

function edit(element: Element | null, text: string) {
  ((element as Element).firstChild as Text).data = text;
}

function split(element: Element | null) {
  const rest = ((element as Element).firstChild as Text).splitText(6);
  rest.before(document.createElement('hr'));
}

/** A term behind the page, whose mark tells that all before it was read. */
const last = 'dutasteride';

function showLast() {
  const behind = document.createElement('p');
  behind.append(last);
  document.documentElement.append(behind);
  onTestFinished(() => behind.remove());
}

test.each(changes)('follows %s', async (_, html, change, found) => {
  const page = showPage(html);
  showLast();
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading)).toContain(last);
  change(page);
  await expect.poll(() => markedTexts(reading)).toEqual([...found, last]);
  await expect.poll(() => paintedTexts().sort()).toEqual([...found, last].sort());
});

test('reads declarative shadow roots', async () => {
  const page = showPage('');
  page.setHTMLUnsafe(
    '<div><template shadowrootmode="open"><p>minoxidil <slot></slot></p></template>finasteride</div>',
  );
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading).sort()).toEqual(['finasteride', 'minoxidil']);
});

test('follows changes inside shadow roots', async () => {
  const page = showPage('<x-card></x-card>');
  const root = attachClosed(page.firstElementChild as Element, '<p>minoxidil</p>');
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading)).toEqual(['minoxidil']);
  root.innerHTML = '<p>finasteride</p>';
  await expect.poll(() => markedTexts(reading)).toEqual(['finasteride']);
  const line = () => {
    const [name] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? [];
    return getComputedStyle(root.querySelector('p') as Element, `::highlight(${name})`);
  };
  await expect.poll(() => line().textDecorationLine).toBe('underline');
});

test('puts its registry entry and its style back', async () => {
  showPage('<p>minoxidil</p>');
  readTestPage();
  await expect.poll(() => paintedTexts()).toEqual(['minoxidil']);
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  document.body.append('x');
  await expect.poll(() => paintedTexts()).toEqual(['minoxidil']);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});
