import { afterEach, expect, test } from 'vitest';
import { markedTexts, openAny, paintedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

afterEach(() => {
  document.designMode = 'off';
});

test.each([
  [
    'a drop cap that floats',
    '<p><span style="float:left"><span>S</span></span>calp micropigmentation is a tattoo.</p>',
    ['Scalp micropigmentation'],
  ],
  [
    'a drop cap before an element',
    '<p><b style="float:left">M</b><span>inoxidil</span> is put on the scalp.</p>',
    ['Minoxidil'],
  ],
  [
    'a drop cap of a quotation',
    '<p><b style="float:left">“H</b>air loss touches many.”</p>',
    ['Hair loss'],
  ],
  [
    'items of a line that is flexible',
    '<p>She compared <span style="display:inline-flex"><b>hair</b> <b>transplant</b></span> and pills.</p>',
    ['hair transplant'],
  ],
  [
    'items of a line with gaps alone between them',
    '<p><span style="display:inline-flex;gap:4px"><b>hair</b><b>transplant</b></span></p>',
    ['hairtransplant'],
  ],
  [
    'a flexible part of a line',
    '<p>A <span style="display:inline-flex">scalp</span> micropigmentation course.</p>',
    ['scalp micropigmentation'],
  ],
  [
    'a part of a line that is a grid',
    '<p>A <span style="display:inline-grid">hair</span> loss talk.</p>',
    ['hair loss'],
  ],
  [
    'a heading that is a row',
    '<h2 style="display:flex"><span>Hair</span>&nbsp;<span>loss</span></h2>',
    ['Hair loss'],
  ],
  [
    'a link with an icon in a sentence about hair',
    '<p>After going bald I had <a href="#" style="display:inline-flex;gap:2px"><svg width="9" height="9"></svg>SMP</a> done by an artist, and my hairline looks sharp.</p>',
    ['SMP'],
  ],
])('reads %s as it is seen', async (_, html, texts) => {
  showPage(html);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(texts));
});

test.each([
  ['a float of a word', '<p><b style="float:left">scalp</b>micropigmentation here</p>'],
  [
    'a column',
    '<p style="display:flex;flex-direction:column"><span>scalp</span> <span>micropigmentation</span></p>',
  ],
  [
    'links in a row',
    '<nav style="display:flex;gap:9px"><a href="#">scalp</a><a href="#">micropigmentation</a></nav>',
  ],
])('joins no words across %s', async (_, html) => {
  showPage(`${html}<p>alopecia areata</p>`);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toContain('alopecia areata');
  expect(markedTexts(page).join()).not.toMatch(/scalp/);
});

test.each([
  [
    'a slide that its track has moved into view',
    '<div style="position:relative;overflow:hidden;width:300px;height:60px"><div style="position:absolute;left:-1400px;width:1700px"><div style="float:left;width:1400px">Two</div><div style="float:left;width:300px">minoxidil</div></div></div>',
  ],
  [
    'what a clip leaves whole',
    '<div style="position:absolute;clip:rect(0,700px,200px,0);top:100px;width:700px">minoxidil</div>',
  ],
  [
    'what a clip leaves whole from its first pixel on',
    '<div style="position:absolute;clip:rect(1px,700px,200px,1px);top:100px;width:700px">minoxidil</div>',
  ],
  [
    'what is cut to a half',
    '<div style="position:absolute;clip-path:inset(50% 0 0 0);height:100px;display:flex;align-items:end">minoxidil</div>',
  ],
  [
    'what is indented to where a margin begins',
    '<p style="text-indent:-1000px;padding-left:1000px;width:400px">minoxidil</p>',
  ],
  [
    'what is moved up within a scroller',
    '<div style="overflow:auto;height:100px"><div style="height:1500px"></div><p style="position:relative;top:-1000px">minoxidil</p></div>',
  ],
  [
    'what a margin pulls and another puts back',
    '<div style="margin-left:-1200px"><p style="padding-left:1200px">minoxidil</p></div>',
  ],
])('reads %s', async (_, html) => {
  showPage(html);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toEqual(['minoxidil']);
});

test.each([
  [
    'a slide that stands to the left of its track’s window',
    '<div style="position:relative;overflow:hidden;width:300px;height:60px"><div style="position:absolute;left:-400px;width:700px">minoxidil</div></div>',
  ],
  ['what stands above the page', '<p style="position:absolute;top:-500px">minoxidil</p>'],
  ['what a margin pulls away', '<p style="margin-left:-3000px;width:500px">minoxidil</p>'],
  ['what is indented away', '<p style="text-indent:-9999px">minoxidil</p>'],
  ['what is cut from all sides', '<p style="clip-path:inset(50%)">minoxidil</p>'],
  ['what is cut to a point', '<p style="clip-path:polygon(0 0, 0 0, 0 0)">minoxidil</p>'],
  [
    'what a clip leaves a pixel of',
    '<p style="position:absolute;clip:rect(1px,1px,1px,1px)">minoxidil</p>',
  ],
])('leaves %s alone', async (_, html) => {
  showPage(`<p>hair transplant</p>${html}`);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toContain('hair transplant');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(markedTexts(page)).toEqual(['hair transplant']);
});

test('marks a slide when its track moves it into view', async () => {
  const page = showPage(
    '<div style="position:relative;overflow:hidden;width:300px;height:60px"><div style="position:absolute;left:-400px;width:700px">minoxidil</div></div><p>finasteride</p>',
  );
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading)).toEqual(['finasteride']);
  (page.querySelector('div > div') as HTMLElement).style.left = '0px';
  await expect.poll(() => markedTexts(reading)).toEqual(['minoxidil', 'finasteride']);
});

/** Resolves when the page has long been read, followed and painted, so that nothing but what comes can change it. */
const longRead = () => new Promise((resolve) => setTimeout(resolve, 1_500));

test('leaves a page alone while it is edited as a whole, and takes it up again', async () => {
  showPage('<p>minoxidil</p>');
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toEqual(['minoxidil']);
  document.designMode = 'on';
  await expect.poll(() => markedTexts(page)).toEqual([]);
  document.designMode = 'off';
  await expect.poll(() => markedTexts(page)).toEqual(['minoxidil']);
});

test('takes up again a page that was edited as a whole for a moment, in which it was read', async () => {
  const shown = showPage('<p>minoxidil</p>');
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toEqual(['minoxidil']);
  await longRead();
  document.designMode = 'on';
  // By this the page is read at once, and not only at the next look.
  shown.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => markedTexts(page)).toEqual([]);
  document.designMode = 'off';
  await expect.poll(() => markedTexts(page)).toEqual(['minoxidil']);
});

test('takes up again a page that was edited as a whole only while it was read', async () => {
  showPage('<p>minoxidil</p><x-part></x-part>');
  let isOver = false;
  const page = readTestPage({
    shadowRootOf(host) {
      // Asked once what is in view has been marked, and before all is read.
      if (!isOver && markedTexts(page).length > 0) document.designMode = 'on';
      return openAny(host);
    },
  });
  await expect.poll(() => document.designMode).toBe('on');
  await expect.poll(() => markedTexts(page)).toEqual([]);
  isOver = true;
  document.designMode = 'off';
  await expect.poll(() => markedTexts(page)).toEqual(['minoxidil']);
});

test('paints what a ticker brings in', async () => {
  const page = showPage(
    '<p>finasteride</p><div style="overflow:hidden;width:300px"><div style="display:flex;width:max-content"><div style="flex:none;width:5000px">one</div><div style="flex:none">minoxidil</div></div></div>',
  );
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading)).toEqual(['finasteride', 'minoxidil']);
  await longRead();
  expect(paintedTexts()).toEqual(['finasteride']);
  // As slow as a ticker: nothing tells where it is meanwhile.
  const track = page.querySelector('div > div') as HTMLElement;
  const animation = track.animate({ transform: ['translateX(0)', 'translateX(-9000px)'] }, 1e6);
  animation.currentTime = 5.5e5;
  await expect.poll(() => paintedTexts().sort()).toContain('minoxidil');
});

test.each(['CSS.highlights', 'what is in them', 'the style sheets'])(
  'puts its marks back within a second after a still page replaced %s',
  async (what) => {
    const page = showPage('<p>minoxidil</p>');
    readTestPage();
    await expect.poll(() => paintedTexts()).toEqual(['minoxidil']);
    const isUnderlined = () =>
      [...CSS.highlights].some(
        ([name, { size }]) =>
          size > 0 &&
          getComputedStyle(page.querySelector('p') as Element, `::highlight(${name})`)
            .textDecorationLine === 'underline',
      );
    await expect.poll(isUnderlined).toBe(true);
    await longRead();
    if (what === 'CSS.highlights') CSS.highlights.clear();
    else if (what === 'what is in them') for (const one of CSS.highlights.values()) one.clear();
    else document.adoptedStyleSheets = [];
    expect(isUnderlined()).toBe(false);
    await expect.poll(isUnderlined).toBe(true);
  },
);

test('gives way to a page that names a highlight of its own like one of ours', async () => {
  showPage('<p>minoxidil</p><p>weather</p>');
  readTestPage();
  await expect.poll(() => paintedTexts()).toEqual(['minoxidil']);
  const [name = ''] = CSS.highlights.keys();
  const theirs = new Highlight();
  CSS.highlights.set(name, theirs);
  await expect.poll(() => paintedTexts()).toEqual(['minoxidil']);
  expect(CSS.highlights.get(name)).toBe(theirs);
  CSS.highlights.delete(name);
});

test('reads on in a page with thousands of shadow roots in each other', async () => {
  const page = showPage('<p>finasteride</p>');
  const reading = readTestPage();
  await expect.poll(() => markedTexts(reading)).toEqual(['finasteride']);
  const top = document.createElement('div');
  // Browsers themselves do not lay out as many.
  top.hidden = true;
  let inner: Element | ShadowRoot = top;
  for (let level = 0; level < 5_000; level++) {
    const host: HTMLElement = document.createElement('div');
    inner.append(host);
    inner = host.attachShadow({ mode: 'open' });
  }
  inner.append('dutasteride');
  page.append(top);
  await new Promise((resolve) => setTimeout(resolve, 500));
  page.append('minoxidil');
  await expect.poll(() => markedTexts(reading)).toEqual(['finasteride', 'minoxidil']);
});
