import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { useLibrary } from './open-library.tsx';

const open = useLibrary();
const drawn = (at: Element) => at.querySelector('.head svg')?.getBoundingClientRect().height ?? 0;

describe('the page of a term', () => {
  it.each([
    ['norwood-scale', 7],
    ['ludwig-scale', 3],
  ])('shows each stage of the %s as a head beside its words', async (term, stages) => {
    open({ term });
    await expect.element(page.getByText(/^(Stage|Grade) 1/i).first()).toBeVisible();
    const told = [...document.querySelectorAll('.fact.staged')];
    expect(told.map(drawn).filter((height) => height > 20)).toHaveLength(stages);
    const paths = told.map((one) => one.querySelector('.hairs')?.innerHTML);
    expect(new Set(paths).size).toBe(stages);
  });

  it('shows all stages of a scale of which few are told', async () => {
    open({ term: 'sinclair-scale' });
    await expect.element(page.getByText(/^Stage 1: normal hair/)).toBeVisible();
    expect(document.querySelectorAll('ol.heads > li')).toHaveLength(5);
  });

  it.each([
    ['norwood-scale', /^Also called .*Norwood classification\. In short: NW and NH\.$/],
    ['smp', /^Also called .*scalp pigmentation.*\. In short: SMP, MHP, and MSP\.$/],
  ])('tells short forms of %s from other names', async (term, words) => {
    open({ term });
    await expect.element(page.getByText(words)).toBeVisible();
  });

  it.each([
    ['finasteride', 'Warning.', /suicidal thoughts/],
    ['baricitinib', 'Boxed warning of the US label.', /Serious infections/],
  ])('warns of %s before all that is known', async (term, name, words) => {
    open({ term });
    await expect.element(page.getByText(words).first()).toBeVisible();
    const [warned] = document.querySelectorAll('.warned');
    expect(warned?.textContent).toContain(name);
    const question = document.querySelector('.question');
    expect(
      warned &&
        question &&
        warned.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });
});
