import { describe, expect, it } from 'vitest';
import type { TermFact, TermFacts } from '../../../../articles/term-facts.ts';
import { showPanel } from './shown-panel.tsx';

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

const told = async (facts: TermFacts | 'coming' | 'missing' | 'none') =>
  showPanel('baricitinib', { facts, mention: undefined }).panel;

describe('the facts by question', () => {
  it('stand under their questions, with figures, source, address as text, and how sure', async () => {
    const figure = { low: 3, high: 3, unit: '% with pain', of: '90 men' };
    const panel = await told(
      known({ facts: [fact({ boxed: true, figures: [figure] }), fact({ question: 'works' })] }),
    );
    expect([...panel.querySelectorAll('.question h4')].map((h) => h.textContent)).toEqual([
      'Does it work?',
      'What can go wrong?',
    ]);
    const boxed = panel.querySelector('.boxed')?.textContent;
    for (const part of [
      'Boxed warning',
      '3% with pain (of 90 men)',
      'The label',
      'undated',
      'https://label.example/',
      'How sure: high, US label.',
    ])
      expect(boxed).toContain(part);
  });

  it.each([
    [fact({ unmedical: true }), 'no medical source was found'],
    [fact({ seenItself: false }), 'Read in a copy, summary or report.'],
  ])('say what a source is that is not all it should be', async (given, said) => {
    expect((await told(known({ facts: [given] }))).textContent).toContain(said);
  });

  it('say what was looked for and not found, and when', async () => {
    const gap = { question: 'cost' as const, text: 'No price.', lookedFor: '2026-11-26' };
    const panel = await told(known({ gaps: [gap] }));
    expect(panel.textContent).toContain('No source was found');
    expect(panel.textContent).toContain('November 26, 2026');
  });

  it.each([
    ['missing' as const, 'could not be read'],
    ['coming' as const, 'on their way'],
  ])('say in a sentence that they are %s', async (state, said) => {
    expect((await told(state)).textContent).toContain(said);
  });

  it('leave no trace where a term has none', async () => {
    expect((await told('none')).textContent).not.toContain('What is known');
  });
});
