import { describe, expect, it } from 'vitest';
import { panelRows } from '../../../../articles/rows/make-panel-rows.ts';
import type { FactsState, TermFact, TermFacts } from '../../../../articles/term-facts.ts';
import type { Leaf } from '../../../../components/panel/sections/leaf.ts';
import { sheetOf, showPanel } from './shown-panel.tsx';

const fact = (more: Partial<TermFact>): TermFact => ({
  question: 'harms',
  statement: 'It can harm.',
  figures: [],
  prices: [],
  sureness: 'high',
  reason: 'US label',
  source: {
    id: 'label',
    title: 'The label',
    by: 'The maker',
    year: 'undated',
    kind: 'regulator',
    address: 'https://label.example/',
    doi: null,
    linkable: false,
  },
  seenItself: true,
  unmedical: false,
  ...more,
});

const known = (more: Partial<TermFacts>): TermFacts => ({
  version: '1',
  term: 'baricitinib',
  facts: [],
  gaps: [],
  ...more,
});

const shown = (facts: FactsState, leaf: Leaf | undefined) =>
  showPanel('baricitinib', {
    leaf,
    facts,
    rows: panelRows(sheetOf('baricitinib'), facts),
    mention: undefined,
  }).panel;

describe('the facts of a question', () => {
  it('stand at its leaf, each with its source in one line and the rest behind it', async () => {
    const warned = { boxed: true as const, warning: 'It can harm.' };
    const panel = shown(known({ facts: [fact(warned), fact({ question: 'works' })] }), 'harms');
    const boxed = panel.querySelector('.boxed');
    expect(panel.querySelectorAll('.entry')).toHaveLength(1);
    for (const part of ['Boxed warning', 'It can harm.', 'regulator · strong'])
      expect(boxed?.textContent).toContain(part);
    expect(boxed?.textContent).not.toContain('The label');
    boxed?.querySelector('button')?.click();
    for (const part of [
      'The label',
      'The maker',
      'https://label.example/',
      'Evidence: strong. US label.',
    ])
      await expect.poll(() => boxed?.textContent).toContain(part);
  });

  it('say at once where no medical source was found, and when asked that a copy was read', async () => {
    const panel = shown(known({ facts: [fact({ unmedical: true, seenItself: false })] }), 'harms');
    expect(panel.textContent).toContain('No medical source was found');
    expect(panel.textContent).not.toMatch(/strong|fair|weak/);
    panel.querySelector<HTMLElement>('.entry button')?.click();
    await expect.poll(() => panel.textContent).toContain('Read in a copy, summary or report.');
    expect(panel.textContent).toContain('Rests on: US label.');
    expect(panel.textContent).not.toMatch(/strong|fair|weak/);
  });

  it('say in one line what was looked for and not found', () => {
    const gap = { question: 'cost' as const, text: 'No price.', lookedFor: '2026-11-26' };
    expect(shown(known({ gaps: [gap] }), undefined).textContent).toContain('Cost no source found');
  });

  it.each([
    ['missing' as const, 'could not be read'],
    ['coming' as const, 'on their way'],
  ])('say in a sentence that they are %s', (state, said) => {
    expect(shown(state, undefined).textContent).toContain(said);
  });

  it('leave no trace where a term has none', () => {
    expect(shown('none', undefined).textContent).not.toMatch(/could not be read|on their way/);
  });
});
