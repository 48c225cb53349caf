import axe from 'axe-core';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Hit } from '../../../../components/panel/Hits.tsx';
import { panelStyles } from '../../../../components/panel/panel-styles.ts';
import { UnknownPanel, type WithoutSheet } from '../../../../components/panel/UnknownPanel.tsx';
import { button } from './shown-panel.tsx';

function showUnknown(why: WithoutSheet = 'unknown', hits: Hit[] = []) {
  document.body.replaceChildren();
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  const on = { onClose: vi.fn(), onAllSections: vi.fn(), onOpenHit: vi.fn(), onLeave: vi.fn() };
  render(
    <UnknownPanel
      {...on}
      word="gewgaw"
      why={why}
      hits={hits}
      theme="light"
      layout="card"
      direction="ltr"
    />,
    root,
  );
  return { on, root };
}

it('says that nothing is known of the word', async () => {
  showUnknown();
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName('“gewgaw”');
  await expect.element(page.getByRole('dialog')).toHaveAccessibleDescription(/Nothing is known/);
});

it('shows what the library has on it instead, and opens it there', async () => {
  const { on, root } = showUnknown('unknown', [
    { place: 'term/needle', title: 'Needle', text: 'What makes the dots.' },
  ]);
  expect(root.textContent).not.toContain('Nothing is known');
  await button(/^Needle What makes the dots\./).click();
  expect(on.onOpenHit).toHaveBeenCalledExactlyOnceWith('term/needle');
});

it.each<[WithoutSheet, RegExp]>([
  ['waiting', /Being looked up/],
  ['damaged', /file of the extension is damaged\. Install the extension again/],
  ['otherVersion', /cannot be read yet\. Restart the browser/],
  ['followed', /page could read along.*Load it again/],
  ['unreached', /did not answer\. Close this and open it again/],
])(
  'says in a sentence what to do where its sheet is %s, and leads to the library',
  async (why, sentence) => {
    const { on } = showUnknown(why);
    await expect.element(page.getByRole('dialog')).toHaveAccessibleDescription(sentence);
    await button('Search the library').click();
    expect(on.onAllSections).toHaveBeenCalledOnce();
  },
);

it('leads to the library, and closes', async () => {
  const { on } = showUnknown();
  await button('Search the library').click();
  expect(on.onAllSections).toHaveBeenCalledOnce();
  await userEvent.keyboard('{Escape}');
  expect(on.onClose).toHaveBeenCalledOnce();
});

it('has no violation', async () => {
  const { root } = showUnknown();
  const { violations } = await axe.run(root as unknown as Node, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
