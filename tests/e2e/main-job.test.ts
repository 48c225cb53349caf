import { describe, expect, it } from 'vitest';
import { placeOfText, pointAt } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';
import { outwait } from './harness/outwait.ts';
import { untilMarked, untilPainted } from './harness/painted-texts.ts';
import { parkPointer } from './harness/park-pointer.ts';
import { untilScouted } from './harness/until-scouted.ts';

const extension = useExtension();

describe('a term on a page', () => {
  it('opens a panel with cost, risks, what holds of a contradiction, and both sides with places', async () => {
    const page = await extension.visit('clinic.html');
    const panel = extension.panelOf(page);
    const dialog = await panel.openOn('SMP');
    expect(dialog.name).toMatch(/scalp micropigmentation/i);
    const text = await panel.text();
    expect(text).toMatch(/\$500/);
    expect(text).toMatch(/\$3,000/);
    expect(text).toMatch(/per session/i);
    expect(text).toMatch(/2022/);
    expect(text).toMatch(/infection/i);
    expect(text).toMatch(/no problem met in 43/i);
    expect(text).toMatch(/any kind of tattoo/i);
    expect(text).toMatch(/It stays but fades/);
    await panel.click('button', /^Does it last/);
    await expect.poll(() => panel.text()).toMatch(/One blog says both.*fades.*permanent/i);
    expect(await panel.has('button', /paragraph \d/)).toBe(true);
    expect(extension.errors).toEqual([]);
  });

  it('closes when the pointer leaves, and on Escape', async () => {
    const page = await extension.visit('clinic.html');
    const panel = extension.panelOf(page);
    await panel.openOn('SMP');
    await parkPointer(page);
    await panel.untilClosed();
    await panel.openOn('SMP');
    await page.keyboard.press('Escape');
    await panel.untilClosed();
  });

  it('lets the pointer travel into the panel', async () => {
    const page = await extension.visit('clinic.html');
    const panel = extension.panelOf(page);
    await panel.openOn('SMP');
    const box = await panel.boxOf();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await outwait(page);
    expect(await panel.isOpen()).toBe(true);
  });

  it('is one term across inline tags', async () => {
    const page = await extension.visit({
      path: 'split.html',
      body: '<p>They offer sc<i>alp <b>micro</b></i>pigmentation in the town hall of hair.</p>',
    });
    const dialog = await extension.panelOf(page).openOn('pigmentation');
    expect(dialog.name).toMatch(/scalp micropigmentation/i);
  });

  it('is not joined across blocks', async () => {
    const page = await extension.visit({
      path: 'blocks.html',
      body: '<p>Something of the scalp</p><p>micropigmentation-free zone</p><p>alopecia areata</p>',
    });
    const panel = extension.panelOf(page);
    expect((await panel.openOn('alopecia areata')).name).toMatch(/alopecia areata/i);
    await page.keyboard.press('Escape');
    await pointAt(page, 'of the scalp');
    await outwait(page);
    expect(await panel.isOpen()).toBe(false);
  });

  it('opens nothing in a text field', async () => {
    const page = await extension.visit('clinic.html');
    const field = page.getByLabel('Your question');
    await field.scrollIntoViewIfNeeded();
    await untilMarked(page, 'SMP');
    const { x, y } = await field.evaluate((input: HTMLElement) => {
      const { font, lineHeight, paddingLeft, paddingTop } = getComputedStyle(input);
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      if (!pen) throw new Error('The browser draws no text.');
      pen.font = font;
      const { left, top } = input.getBoundingClientRect();
      const term = pen.measureText('Is ').width + pen.measureText('SMP').width / 2;
      return {
        x: left + input.clientLeft + Number.parseFloat(paddingLeft) + term,
        y:
          top + input.clientTop + Number.parseFloat(paddingTop) + Number.parseFloat(lineHeight) / 2,
      };
    });
    await page.mouse.move(x, y, { steps: 5 });
    await outwait(page);
    expect(await extension.panelOf(page).isOpen()).toBe(false);
    expect(await field.inputValue()).toBe('Is SMP safe after a hair transplant?');
  });

  it('leaves a page without terms as it looks', async () => {
    const page = await extension.visit({
      path: 'plain.html',
      body: '<body style="font:40px serif;background:#fff">A quiet afternoon with SMP kernels.</body>',
    });
    const quiet = await page.screenshot();
    await untilScouted(page);
    await outwait(page);
    expect((await page.screenshot()).equals(quiet)).toBe(true);
  });
});

describe('the page', () => {
  it('sees nothing but the one host element of an open panel', async () => {
    const page = await extension.visit({
      path: 'watched.html',
      body: `<body><p>About scalp micropigmentation and alopecia areata.</p><script>
        window.seen = [];
        new MutationObserver((records) => {
          for (const record of records)
            seen.push(record.type === 'childList'
              ? [...record.addedNodes].map((node) => '+' + node.nodeName).concat([...record.removedNodes].map((node) => '-' + node.nodeName)).join()
              : record.type + ' ' + record.attributeName + ' of ' + record.target.nodeName);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      </script></body>`,
    });
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    await untilPainted(page, ['alopecia areata', 'scalp micropigmentation']);
    await outwait(page);
    expect(await seen()).toEqual([]);
    const panel = extension.panelOf(page);
    await panel.openOn('alopecia areata');
    await page.keyboard.press('Escape');
    await panel.untilClosed();
    const added = new Set((await seen()).filter((change) => change.startsWith('+')));
    expect(added.size).toBe(1);
    const host = [...added][0]?.slice(1);
    for (const change of await seen()) expect(change).toContain(host);
  });

  it('works under the strictest content security policy with trusted types', async () => {
    const page = await extension.visit({
      path: 'strict.html',
      body: '<p>About scalp micropigmentation.</p>',
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
      },
    });
    const panel = extension.panelOf(page);
    await panel.openOn('scalp micropigmentation');
    const box = await panel.boxOf();
    expect(box.width).toBeGreaterThan(300);
    expect(await panel.text()).toMatch(/\$500/);
    expect(extension.errors).toEqual([]);
  });

  it.each([
    ['feed.xml', 'application/xml', '<?xml version="1.0"?><feed><t>hair transplant</t></feed>'],
    [
      'picture.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">hair transplant</text></svg>',
    ],
    ['frames.html', 'text/html', '<frameset cols="*"><frame src="clinic.html"></frameset>'],
    [
      'vanishing.html',
      'text/html',
      '<iframe src="clinic.html"></iframe><script>setTimeout(() => document.querySelector("iframe").remove(), 60)</script>',
    ],
    ['bare.txt', 'text/plain', 'hair transplant'],
  ])('stays without errors as %s', async (path, type, body) => {
    const page = await extension.visit({ path, body, headers: { 'content-type': type } });
    await untilScouted(page);
    await outwait(page);
    expect(extension.errors).toEqual([]);
  });

  it('makes no network request', async () => {
    const asked: string[] = [];
    extension.context.on('request', (request) => asked.push(request.url()));
    const page = await extension.visit('clinic.html');
    await extension.panelOf(page).openOn('SMP');
    const popup = await extension.visitOwn('popup.html');
    await popup.getByRole('searchbox').waitFor();
    await outwait(popup);
    expect(asked).toContain(`${extension.server.url}clinic.html`);
    const elsewhere = asked.filter(
      (url) => !url.startsWith(extension.server.url) && !/^(chrome-extension|data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(
      extension.server.requests.filter((path) => !/clinic|favicon/.test(path) && path),
    ).toEqual(expect.not.arrayContaining(['reader.js']));
  });
});

it('finds the middle of a text that stands on the page', async () => {
  const page = await extension.visit({ path: 'where.html', body: '<p>one <b>tw</b>o three</p>' });
  await expect(placeOfText(page, 'two')).resolves.toMatchObject({ x: expect.any(Number) });
  await expect(placeOfText(page, 'four')).rejects.toThrow('four');
});
