import { library } from 'virtual:library';
import { describe, expect, it } from 'vitest';
import { sheetOf, showPanel, viewsOf } from './shown-panel.tsx';

/** Elements that state something about hair, treatments or the article. */
const statements = ['.entry', '.ability', '.side', '.stand'].join();

/** How many entries of a long list stand in a panel at least. */
const fewest = 7;

/** Every leaf of a term with its words, and the statements on it that name neither place nor source. */
function readAll(term: string) {
  const shown: string[] = [];
  const bare: string[] = [];
  for (const { panel } of viewsOf(term)) {
    shown.push(panel.textContent ?? '');
    for (const made of panel.querySelectorAll<HTMLElement>(statements))
      if (!(made.closest('section') ?? made).querySelector('.numbered, .source-button'))
        bare.push(made.textContent ?? '');
  }
  return { shown: shown.join('\n'), bare };
}

describe.each(library.terms.map(({ id }) => id))('the panel of %s', (term) => {
  it('tells every part of its sheet with place or source, long lists up to the library', () => {
    const { shown, bare } = readAll(term);
    expect(bare).toEqual([]);
    const sheet = sheetOf(term);
    const lists = [
      sheet.claims.map(({ claim }) => claim.text),
      sheet.risks.map(({ risk }) => risk.name),
      [...sheet.can, ...sheet.cannot].map(({ ability }) => ability.text),
      sheet.findings.map(({ note }) => note.text),
      sheet.questions.map(({ question }) => question.text),
      sheet.notCovered.map(({ omission }) => omission.text),
      sheet.term.keyFacts.map(({ text }) => text),
    ];
    for (const texts of lists) {
      const missing = texts.filter((text) => !shown.includes(text));
      if (missing.length > 0) expect(shown).toContain(`All ${texts.length} in the library`);
      expect(texts.length - missing.length).toBeGreaterThanOrEqual(Math.min(texts.length, fewest));
    }
  });
});

it('says beside a claim of the article what other sources make of it', () => {
  const { panel } = showPanel('local-anesthesia', { leaf: 'claims' });
  const claim = [...panel.querySelectorAll('li')].find((item) =>
    item.textContent?.includes('No anesthesia is needed.'),
  );
  expect(claim?.textContent).toMatch(/^Open Sources disagree with each other.*No anesthesia/);
});
