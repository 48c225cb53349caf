import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { FactPanelProps } from '../../../../components/panel/FactPanel.tsx';
import { button, leavesOf, showPanel } from './shown-panel.tsx';

interface State {
  name: string;
  term?: string;
  props?: Partial<FactPanelProps>;
  act?: () => Promise<void>;
}

const leaves = leavesOf('smp');

const states: State[] = [
  { name: 'as it opens' },
  { name: 'of another term', term: 'finasteride' },
  { name: 'of a term with risks', term: 'infection' },
  { name: 'as a sheet', props: { layout: 'sheet' } },
  { name: 'from right to left', props: { direction: 'rtl', backTo: 'Pigment' } },
  { name: 'pinned', props: { pinned: true } },
  { name: 'discreet', props: { discreet: true } },
  { name: 'with the tip', props: { showsTip: true } },
  { name: 'after an action', props: { done: 'hideEverywhere' } },
  { name: 'with its menu open', act: () => button('More actions').click() },
  { name: 'after copying', act: () => button('Copy').click() },
  { name: 'of a scale', term: 'norwood-scale' },
  { name: 'of a layer of the skin', term: 'epidermis' },
  { name: 'of a drug with a boxed warning', term: 'baricitinib' },
  {
    name: 'with its name shown',
    props: { discreet: true },
    act: () => button('Show the name').click(),
  },
  ...leaves.map((leaf) => ({ name: `at its leaf "${leaf}"`, props: { leaf } })),
  {
    name: 'with all topics',
    props: { leaf: 'contradictions' },
    act: () => button(/more topics/).click(),
  },
  {
    name: 'with a source open',
    props: { leaf: 'cost' },
    act: () =>
      button(/· weak/)
        .first()
        .click(),
  },
  {
    name: 'with several sources open',
    props: { leaf: 'harms' },
    act: () =>
      button(/sources/)
        .first()
        .click(),
  },
];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(states)('has no violation $name', async ({ term, props, act }) => {
    const { panel } = showPanel(term, { ...props, theme });
    document.body.style.background = theme === 'dark' ? '#000' : '#fff';
    await act?.();
    const { violations } = await axe.run(panel.getRootNode() as ShadowRoot as unknown as Node, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      // Rules on whole pages; a panel is a part of one.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});

it('says of no control the same thing twice, as its name and as its description', async () => {
  const { panel } = showPanel('smp', { backTo: 'Pigment', showsTip: true });
  const twice = [...panel.querySelectorAll('button')].filter(
    ({ title, ariaLabel }) => title !== '' && title === ariaLabel,
  );
  expect(twice).toEqual([]);
});
