import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { placeOfText } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';
import { giveCommand } from './harness/give-command.ts';
import { untilPainted } from './harness/painted-texts.ts';

const extension = useExtension();

/** Opens a page and waits until its terms are underlined. */
async function visit(name: string, body: string, painted: readonly string[]) {
  const page = await extension.visit({ path: `${name}.html`, body: `<!doctype html>${body}` });
  await untilPainted(page, painted);
  const panel = extension.panelOf(page);
  return { page, panel };
}

/** Gives a command until the panel of a term is open; the panel's script may still be on its way. */
async function command(page: Page, name: string, term: RegExp) {
  const panel = extension.panelOf(page);
  const shown = async () => ((await panel.isOpen()) ? (await panel.opened()).name : '');
  await expect
    .poll(
      async () => {
        if (!term.test(await shown())) await giveCommand(extension, name);
        return shown();
      },
      { interval: 400 },
    )
    .toMatch(term);
}

/** Whether a text is what stands on top at its place, which is in the window. */
const isInSight = (page: Page, id: string) =>
  page.evaluate((id) => {
    const element = document.getElementById(id) as HTMLElement;
    const { left, top, bottom } = element.getBoundingClientRect();
    const on = document.elementFromPoint(left + 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && element.contains(on);
  }, id);

const far = '<div style="height: 2500px"></div>';

it.each([
  ['whose body scrolls', 'html, body { height: 100%; overflow-x: hidden; margin: 0 }', ''],
  [
    'with a header that sticks over a distance it asks for',
    'header { position: sticky; top: 0; height: 140px; background: #222 } html { scroll-padding-top: 160px }',
    '<header>Clinic</header>',
  ],
])('goes to a term on a page %s', async (_, css, head) => {
  const { page } = await visit(
    'scrolled',
    `<style>${css}</style>${head}<main><p>Top finasteride.</p>${far}<p id="below">scalp micropigmentation</p>${far}</main>`,
    ['finasteride'],
  );
  await command(page, 'next-term', /finasteride/i);
  await command(page, 'next-term', /micropigmentation/i);
  await expect.poll(() => isInSight(page, 'below')).toBe(true);
});

it('goes to a term in a part that is measured only when it comes near', async () => {
  const part = (index: number) =>
    `<section>${'<p>Plain words fill this part so that it is tall.</p>'.repeat(12)}${index === 40 ? '<p id="below">scalp micropigmentation</p>' : ''}</section>`;
  const { page } = await visit(
    'measured-late',
    `<style>section { content-visibility: auto; contain-intrinsic-size: auto 100px }</style><p>Top finasteride.</p>${Array.from({ length: 50 }, (_, index) => part(index)).join('')}`,
    ['finasteride'],
  );
  await command(page, 'next-term', /finasteride/i);
  await command(page, 'next-term', /micropigmentation/i);
  await expect.poll(() => isInSight(page, 'below')).toBe(true);
});

it('finds a term below a link that is stretched over its card', async () => {
  const { panel } = await visit(
    'stretched',
    `<style>.card { position: relative; padding: 16px } .card a::after { content: ""; position: absolute; inset: 0 }</style>
     <div class="card"><h2>Scalp micropigmentation</h2><p>Ink dots.</p><a href="#more">Read more</a></div>`,
    ['Scalp micropigmentation'],
  );
  expect((await panel.openOn('Scalp micropigmentation')).name).toMatch(/micropigmentation/i);
});

it('explains a term in a menu that opens under the pointer alone', async () => {
  const page = await extension.visit({
    path: 'menu.html',
    body: `<!doctype html><style>body { margin: 40px } ul { display: none; margin: 0 } li:hover > ul { display: block }</style>
      <p>About alopecia areata.</p><nav><li>Treatments<ul><li>Scalp micropigmentation</li></ul></li></nav>`,
  });
  await untilPainted(page, ['alopecia areata']);
  const { x, y } = await placeOfText(page, 'Treatments');
  await page.mouse.move(x, y, { steps: 4 });
  await untilPainted(page, ['alopecia areata', 'Scalp micropigmentation']);
  const item = await placeOfText(page, 'Scalp micropigmentation');
  await page.mouse.move(item.x, item.y - 4, { steps: 6 });
  await page.mouse.move(item.x, item.y, { steps: 3 });
  expect((await extension.panelOf(page).untilOpen()).name).toMatch(/micropigmentation/i);
});

it('takes the focus on a page whose dialog holds it, and gives it back', async () => {
  const { page, panel } = await visit(
    'focus-scope',
    `<div id="modal" role="dialog" aria-modal="true" style="padding: 20px">In here: scalp micropigmentation. <button id="ok">OK</button></div>
     <script>
       const modal = document.getElementById('modal');
       let last = document.getElementById('ok');
       last.focus();
       document.addEventListener('focusin', ({ target }) => { if (modal.contains(target)) last = target; else last.focus() });
       document.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget && !modal.contains(relatedTarget)) last.focus() });
     </script>`,
    ['scalp micropigmentation'],
  );
  await command(page, 'next-term', /micropigmentation/i);
  const heading = () => panel.find('heading', /micropigmentation/i);
  await expect.poll(async () => (await heading()).properties.focused).toBe(true);
  await page.keyboard.press('Tab');
  expect((await heading()).properties.focused).toBeFalsy();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('');
  await page.keyboard.press('Escape');
  await panel.untilClosed();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ok');
});

it.each(['next-term', 'open by pointer'])(
  'closes at Escape on a page that keeps all keys to itself: %s',
  async (way) => {
    const { page, panel } = await visit(
      'kiosk',
      `<script>
         for (const type of ['keydown', 'keypress', 'keyup'])
           window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
       </script><p>About scalp micropigmentation and more.</p>`,
      ['scalp micropigmentation'],
    );
    if (way === 'next-term') await command(page, way, /micropigmentation/i);
    else await panel.openOn('scalp micropigmentation');
    await page.keyboard.press('Escape');
    await panel.untilClosed();
  },
);
