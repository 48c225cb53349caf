import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { countSources } from '../../../../articles/source-counts.ts';
import { button, sheetOf, showPanel } from './shown-panel.tsx';

const dialog = () => page.getByRole('dialog');

describe('for scalp micropigmentation', () => {
  it('is a dialog named by the term and described by its summary', async () => {
    const { panel } = showPanel();
    const { term } = sheetOf('smp');
    await expect.element(dialog()).toHaveAccessibleName(term.name);
    await expect.element(dialog()).toHaveAccessibleDescription(term.definition);
    expect(panel.getAttribute('aria-modal')).toBe('false');
  });

  it('tells what it can and cannot do, its risks, its cost, its contradictions and the rest in this order', async () => {
    const { panel } = showPanel();
    const headings = [...panel.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'What it can and cannot do',
      'Risks',
      'Cost',
      'Where the article contradicts itself',
      expect.stringMatching(/^What studies and other sources found/),
      'Key facts',
      'What the article says',
      'What the article does not cover',
      expect.stringMatching(/^Questions to ask/),
      'Related terms',
      'About this text',
    ]);
    expect(panel.querySelector('section:last-of-type')?.textContent).toContain(
      'not medical advice',
    );
  });

  it('answers what it is, what it costs and what can go wrong before any scrolling', async () => {
    const { panel } = showPanel();
    const body = panel.querySelector('.body') as HTMLElement;
    const end = body.getBoundingClientRect().bottom;
    expect(panel.getBoundingClientRect().height).toBeLessThanOrEqual(480);
    const answers = [...panel.querySelectorAll('.definition p, .glance-item')];
    expect(answers).toHaveLength(4);
    for (const answer of answers) expect(answer.getBoundingClientRect().bottom).toBeLessThan(end);
    expect(panel.querySelector('.glance-figure')?.textContent).toMatch(/\$500.*\$3,000/);
  });

  it('draws the price range and says it in one sentence', async () => {
    showPanel();
    await expect
      .element(page.getByRole('img'))
      .toHaveAccessibleName(/\$500.*\$3,000 per session.*US dollars.*2022.*Cost, ¶2.*\$0.*\$4,000/);
  });

  it('says of each risk how often, in figures or that none is given', async () => {
    const { panel } = showPanel();
    const risks = [...panel.querySelectorAll<HTMLElement>('.risk')];
    expect(risks).toHaveLength(sheetOf('smp').risks.length);
    for (const risk of risks)
      expect(risk.textContent).toMatch(/\d+ (in|of) |%|no figure in the article/);
  });

  it('shows both sides of each contradiction with their places', async () => {
    const { panel } = showPanel();
    await button(/more topics/).click();
    const topics = [...panel.querySelectorAll('.contradiction')];
    expect(topics).toHaveLength(sheetOf('smp').contradictions.length);
    for (const topic of topics) {
      const sides = [...topic.querySelectorAll('.side')];
      expect(sides).toHaveLength(2);
      for (const side of sides) expect(side.querySelectorAll('.place').length).toBeGreaterThan(0);
    }
  });

  it('shows what other sources found behind one action, each with source, kind and how sure', async () => {
    const { panel } = showPanel();
    const { findings } = sheetOf('smp');
    const show = button(/^What studies and other sources found/);
    await expect
      .element(show)
      .toHaveAccessibleName(new RegExp(`\\(${countSources(findings.map(({ note }) => note))}\\)`));
    await expect.element(show).toHaveAttribute('aria-expanded', 'false');
    await show.click();
    const shown = [...panel.querySelectorAll<HTMLElement>('.disclosure .fact')];
    expect(shown).toHaveLength(findings.length);
    shown.forEach((element, index) => {
      const note = findings[index]?.note;
      expect(element.textContent).toContain(note?.source.kind);
      expect(element.textContent).toMatch(/How sure: (high|medium|low)\. \w/);
      expect(element.textContent.includes(String(note?.source.year))).toBe(
        note?.source.year !== null,
      );
    });
  });

  it('says why the word was marked', async () => {
    showPanel();
    await expect
      .element(page.getByText('Marked because this sentence speaks of “hair transplant”.'))
      .toBeInTheDocument();
  });

  it('gives the date and the author of the article', async () => {
    showPanel();
    await expect.element(page.getByText(/November 16, 2022, by Alex/)).toBeInTheDocument();
  });
});

describe('for another term', () => {
  it('gives the definition and the key facts with their sources', async () => {
    const { panel } = showPanel('finasteride', { mention: undefined });
    const { term } = sheetOf('finasteride');
    for (const fact of term.keyFacts) expect(panel.textContent).toContain(fact.text);
    expect(panel.textContent).toContain(term.source.by);
    expect(panel.textContent).toContain('No article here says anything of this term.');
    expect(panel.textContent).not.toContain('What can go wrong');
  });

  it('names the subject of what the article says', async () => {
    showPanel('infection');
    await expect
      .element(page.getByText('From an article about Scalp micropigmentation'))
      .toBeInTheDocument();
    await expect.element(page.getByText('Scalp micropigmentation cannot')).toBeInTheDocument();
  });
});

describe('sources', () => {
  it('links to a source that is one, in a tab of its own that learns nothing of the page', async () => {
    const { panel } = showPanel();
    const links = [...panel.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
    }
  });

  it('shows a reprint as text', async () => {
    const { panel } = showPanel('finasteride');
    expect(sheetOf('finasteride').term.source.linkable).toBe(false);
    expect(panel.querySelector('.definition a')).toBeNull();
    expect(panel.querySelector('.definition cite')?.textContent).toBe('NHS');
  });
});

it('tells at a place what the article says there, where the text only sums it up', async () => {
  const { panel } = showPanel();
  const place = panel.querySelector<HTMLElement>('.side .place');
  const [first] = sheetOf('smp').contradictions;
  expect(place?.title).toContain(first?.sides[0].claims[0]?.claim.text);
});
