import { library } from 'virtual:library';
import { describe, expect, it } from 'vitest';
import { sheetOf, showPanel } from './shown-panel.tsx';

/** Elements that state something about hair, treatments or the article. */
const statements = [
  '.definition',
  '.ability',
  '.risk',
  '.side',
  '.cost-line',
  '.fact',
  '.claim',
].join();

describe.each(library.terms.map(({ id }) => id))('the panel of %s', (term) => {
  it('makes no statement without its place or its source', async () => {
    const { panel } = showPanel(term);
    for (const unfold of panel.querySelectorAll<HTMLButtonElement>('.body [aria-expanded=false]'))
      unfold.click();
    await new Promise((resolve) => setTimeout(resolve));
    const made = [...panel.querySelectorAll<HTMLElement>(statements)];
    expect(made.length).toBeGreaterThan(0);
    const bare = made.filter((statement) => !statement.querySelector('.place, .source'));
    expect(bare.map(({ textContent }) => textContent)).toEqual([]);
  });

  it('shows every claim, risk, contradiction and finding of its sheet', async () => {
    const { panel } = showPanel(term);
    for (const unfold of panel.querySelectorAll<HTMLButtonElement>('.body [aria-expanded=false]'))
      unfold.click();
    await new Promise((resolve) => setTimeout(resolve));
    const sheet = sheetOf(term);
    const texts = [
      ...sheet.claims.map(({ claim }) => claim.text),
      ...sheet.risks.map(({ risk }) => risk.name),
      ...[...sheet.can, ...sheet.cannot].map(({ ability }) => ability.text),
      ...sheet.contradictions.flatMap(({ sides }) => sides.map(({ text }) => text)),
      ...sheet.findings.map(({ note }) => note.text),
      ...sheet.questions.map(({ question }) => question.text),
      ...sheet.notCovered.map(({ omission }) => omission.text),
      ...sheet.term.keyFacts.map(({ text }) => text),
    ];
    const shown = panel.textContent ?? '';
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  });
});

it('says beside a claim of the article what other sources make of it', async () => {
  const { panel } = showPanel('local-anesthesia');
  for (const unfold of panel.querySelectorAll<HTMLButtonElement>('.body [aria-expanded=false]'))
    unfold.click();
  await new Promise((resolve) => setTimeout(resolve));
  const claim = [...panel.querySelectorAll('li')].find((item) =>
    item.textContent?.startsWith('No anesthesia is needed.'),
  );
  expect(claim?.textContent).toContain('Other sources disagree with each other');
});
