import axe from 'axe-core';
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { panelStyles } from '../../../../components/panel/panel-styles.ts';
import { UnknownPanel } from '../../../../components/panel/UnknownPanel.tsx';
import { button } from './shown-panel.tsx';

function showUnknown() {
  document.body.replaceChildren();
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  const on = { onClose: vi.fn(), onAllSections: vi.fn(), onLeave: vi.fn() };
  render(<UnknownPanel {...on} word="gewgaw" theme="light" layout="card" direction="ltr" />, root);
  return { on, root };
}

it('says that nothing is known of the word', async () => {
  showUnknown();
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName('“gewgaw”');
  await expect.element(page.getByRole('dialog')).toHaveAccessibleDescription(/Nothing is known/);
});

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
