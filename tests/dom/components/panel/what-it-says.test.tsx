import { library } from 'virtual:library';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { isMedical } from '../../../../articles/source-kinds.ts';
import { answerOf } from '../../../../components/facts/answer-of.ts';
import { sourceName } from '../../../../components/facts/source-name.ts';
import { topicLeaf } from '../../../../components/panel/sections/leaf.ts';
import { button, rowsOf, sheetOf, showPanel } from './shown-panel.tsx';

const dialog = () => page.getByRole('dialog');
const questionsIn = (panel: HTMLElement) =>
  [...panel.querySelectorAll('.rows .row-question')].map(({ textContent }) => textContent);

describe('the first view', () => {
  it('is a dialog named by the term and described by what it is', async () => {
    const { panel } = showPanel();
    await expect.element(dialog()).toHaveAccessibleName(sheetOf('smp').term.name);
    await expect.element(dialog()).toHaveAccessibleDescription(rowsOf('smp').what);
    expect(panel.getAttribute('aria-modal')).toBe('false');
  });

  it.each([
    ['smp', ['Cost', 'What can go wrong', 'Does it last?', 'A blog of 2022, checked']],
    ['finasteride', ['Cost', 'What can go wrong', 'Does it work?', 'Can I trust this?']],
  ])('asks four questions of %s, in this order', (term, questions) => {
    const asked = questionsIn(showPanel(term).panel);
    expect(asked.filter((question) => questions.includes(question ?? ''))).toEqual(questions);
  });

  it('gives the cost with its unit and who says so, and what the pale band is', () => {
    const { panel } = showPanel();
    const cost = panel.querySelector('[data-leaf=cost]')?.textContent;
    expect(cost).toMatch(/one blog, 2022/);
    expect(cost).toMatch(/\$500.*\$3,000 per session/);
    expect(cost).toMatch(/Quotes for the whole treatment: \$\d,\d{3}.*\$6,000/);
    expect(panel.querySelectorAll('.band')).toHaveLength(2);
  });

  it('tells first what studies of it counted, then what a wider group met, each with its source', () => {
    const { panel } = showPanel();
    const harms = panel.querySelector('[data-leaf=harms]');
    expect(harms?.querySelector('.row-source')?.textContent).toBe('case series, 2014+ 2');
    expect(harms?.querySelector('.counted-by')?.textContent).toBe('medical body, 2019');
    expect(harms?.textContent).toMatch(
      /No problem met in 43, 18, and 10 people.*10 of 100 people with any kind of tattoo had a problem/,
    );
    expect(harms?.querySelector('.icon-array')).not.toBeNull();
  });

  it('keeps at the view behind it what studies of it counted, above what a wider group met', () => {
    const { panel } = showPanel('smp', { leaf: 'harms' });
    const [met, wider] = [...panel.querySelectorAll<HTMLElement>('.body > .block')];
    expect(met?.textContent).toMatch(/^No problem met in 43, 18, and 10 people/);
    expect(met?.querySelectorAll('.source-button')).toHaveLength(3);
    expect(wider?.textContent).toMatch(/10 of 100 people with any kind of tattoo had a problem/);
    const { bottom } = (panel.querySelector('.body') as HTMLElement).getBoundingClientRect();
    expect(wider?.getBoundingClientRect().bottom).toBeLessThan(bottom);
  });

  it.each(library.terms.map(({ id }) => id))(
    'says of each count of harms on %s who counted it',
    (term) => {
      const { harms } = rowsOf(term);
      if (typeof harms !== 'object' || !harms.count) return;
      const row = showPanel(term).panel.querySelector('[data-leaf=harms]');
      const said = row?.querySelector('.counted-by') ?? row?.querySelector('.row-source');
      expect(said?.textContent).toBe(sourceName(harms.count.source));
    },
  );

  it.each(library.terms.map(({ id }) => id))(
    'calls nothing on %s two-sided that is not',
    (term) => {
      const { panel } = showPanel(term);
      for (const [leaf, { sides }] of Object.entries(rowsOf(term).disputed)) {
        const source = panel.querySelector(`[data-leaf=${leaf}] .row-source`)?.textContent;
        const [one, other] = sides.map(({ sources }) => sources);
        if (source && !(one && other)) expect(source).toMatch(/^\d+ sources?$/);
      }
    },
  );

  it.each(library.terms.map(({ id }) => id))(
    'grades nothing on %s that no medical source says',
    (term) => {
      const { panel } = showPanel(term);
      const { trust, ...rows } = rowsOf(term);
      for (const leaf of ['works', 'course'] as const) {
        const row = rows[leaf];
        if (typeof row !== 'object' || isMedical(row.source.kind)) continue;
        expect(panel.querySelector(`[data-leaf=${leaf}] .evidence-bars`)).toBeNull();
      }
      if ('best' in trust && !isMedical(trust.best.kind))
        expect(panel.querySelector('[data-leaf=trust] .evidence-bars')).toBeNull();
    },
  );

  it('says what the best source of a term is, and names all of them at the view behind', () => {
    const { panel } = showPanel('finasteride');
    expect(panel.querySelector('[data-leaf=trust] .row-answer')?.textContent?.trim()).toBe(
      'Best source: a regulator, 2025',
    );
    const leaf = showPanel('finasteride', { leaf: 'trust' }).panel;
    const named = [...leaf.querySelectorAll('.entry')].map(({ textContent }) => textContent);
    expect(named.length).toBeGreaterThan(5);
    expect(new Set(named).size).toBe(named.length);
    for (const entry of leaf.querySelectorAll('.entry'))
      expect(entry.querySelector('cite')?.textContent).toBeTruthy();
  });

  it.each(library.terms.map(({ id }) => id))('begins each sentence on %s as one', (term) => {
    const { panel } = showPanel(term);
    const told = [...panel.querySelectorAll<HTMLElement>('.row-answer, .row-caption')].map(
      ({ innerText }) => innerText.trim(),
    );
    expect(told.filter((text) => /(^|[.!?]\s*)\p{Ll}/u.test(text))).toEqual([]);
  });

  it('sets a drug beside placebo, with the same shapes', () => {
    const { panel } = showPanel('finasteride');
    const harms = panel.querySelector('[data-leaf=harms]');
    expect(harms?.textContent).toMatch(/4 of 100 with it.*2 of 100 with placebo/);
    expect(harms?.querySelectorAll('.icon-array')).toHaveLength(2);
  });

  it('says a boxed warning in words, above all rows', () => {
    const { panel } = showPanel('baricitinib');
    const warning = panel.querySelector('.warning');
    expect(warning?.textContent).toMatch(/^Boxed warning of the US label\. .*drug label/);
    const first = panel.querySelector('.rows');
    expect(warning && first && warning.compareDocumentPosition(first)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('says in one muted line where no source was found', () => {
    const rows = { ...rowsOf('finasteride'), cost: 'none found' as const };
    const { panel } = showPanel('finasteride', { rows });
    expect(questionsIn(panel)[0]).toBe('Cost');
    expect(panel.querySelector('.rows .row')?.textContent).toBe('Cost no source found');
    expect(panel.querySelector('[data-leaf=cost]')).toBeNull();
  });

  it('marks the stage that the page names, with its sentence', () => {
    const sheet = { ...sheetOf('norwood-scale'), stage: '3' };
    const { panel } = showPanel('norwood-scale', { sheet });
    expect(panel.querySelector('[aria-current=true]')?.textContent).toBe('3');
    const told = rowsOf('norwood-scale').stages.find(({ stage }) => stage === '3');
    expect(panel.querySelector('.stage-meant')?.textContent).toBe(told?.text);
  });

  it('says why the word was marked once, in the menu', async () => {
    const { panel } = showPanel();
    const reasons = () => panel.textContent?.match(/Marked because/g)?.length ?? 0;
    expect(reasons()).toBe(0);
    await button('More actions').click();
    expect(reasons()).toBe(1);
    expect(panel.querySelector('.menu')?.textContent).toContain(
      'Marked because this sentence speaks of “hair transplant”.',
    );
  });
});

describe('contradictions', () => {
  const { contradictions } = sheetOf('smp');

  it.each(contradictions.map((one) => [one.topic.id, one] as const))(
    'resolve %s: the answer, who stands where, and both sides with their places',
    (id, contradiction) => {
      const { panel } = showPanel('smp', { leaf: topicLeaf(id) });
      expect(panel.querySelector('h2')?.textContent).toBe(contradiction.topic.question);
      expect(panel.querySelector('.answer')?.textContent).toBe(answerOf(contradiction));
      const counts = [...panel.querySelectorAll('.stand b')].map(({ textContent }) => textContent);
      const { sides, holds } = contradiction;
      const inOrder = holds === 1 ? [sides[1], sides[0]] : sides;
      expect(counts).toEqual(inOrder.map(({ sources }) => String(sources)));
      const bars = [...panel.querySelectorAll('.stand-bar')].map(
        (bar) => bar.getBoundingClientRect().width,
      );
      for (const [at, { sources }] of inOrder.entries())
        expect((bars[at] ?? 0) > 0, String(sources)).toBe(sources > 0);
      const told = [...panel.querySelectorAll('.side')];
      expect(told).toHaveLength(2);
      for (const side of told) expect(side.querySelector('.numbered')).not.toBeNull();
      expect(told[0]?.textContent).not.toContain('Contradicted');
      expect(panel.textContent).toMatch(/Both cannot hold|pull apart|fit poorly/);
    },
  );
});

describe('sources', () => {
  it('are one muted line, and are named whole when pressed', async () => {
    const { panel } = showPanel('finasteride', { leaf: 'harms' });
    const source = panel.querySelector<HTMLElement>('.source-button');
    expect(panel.querySelector('.source')).toBeNull();
    source?.click();
    await expect.poll(() => panel.querySelector('.source')).not.toBeNull();
    expect(source?.getAttribute('aria-expanded')).toBe('true');
  });

  it('are links in a tab of their own that learns nothing of the page, or text where they are none', async () => {
    const { panel } = showPanel('smp', { leaf: 'findings' });
    for (const fold of panel.querySelectorAll<HTMLElement>('.source-button')) fold.click();
    await expect.poll(() => panel.querySelector('[aria-expanded=false]')).toBeNull();
    const links = [...panel.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
    }
  });
});

it.each([
  ['Is SMP safe?', /few people/],
  ['Can women have SMP?', /women/],
])('answers “%s” within two presses', async (question, answer) => {
  const { panel } = showPanel();
  await button('All sections').click();
  await button(/^Short answers/).click();
  const entry = [...panel.querySelectorAll('.entry')].find(({ textContent }) =>
    textContent?.startsWith(question),
  );
  expect(entry?.textContent).toMatch(answer);
});

it.each([
  ['Pain', 'Does SMP hurt?', /quite painful/],
  ['Sessions', 'How many sessions does SMP take?', /two to four/],
])('answers at “%s” what it asks, with sources, and nowhere else', async (word, question, said) => {
  const { panel } = showPanel();
  await button(word).click();
  expect(panel.querySelector('h2')?.textContent).toBe(question);
  expect(panel.querySelector('.block')?.textContent).toMatch(said);
  await button(/sources$/).click();
  expect(panel.querySelectorAll('.source').length).toBeGreaterThan(1);
  const others = showPanel('smp', { leaf: 'answers' }).panel;
  expect(others.textContent).not.toContain(question);
});

it('lists every section behind “All sections”', () => {
  const { panel } = showPanel('smp', { leaf: 'more' });
  const leaves = [...panel.querySelectorAll<HTMLElement>('[data-leaf]')].map(
    ({ dataset }) => dataset.leaf,
  );
  expect(leaves).toEqual(
    expect.arrayContaining(['cost', 'harms', 'works', 'lasts', 'notFor', 'trust', 'answers']),
  );
});

it('shows beside a question to ask a clinic no answer, since only the clinic has it', () => {
  const { panel } = showPanel('smp', { leaf: 'questions' });
  const asked = sheetOf('smp').questions.slice(0, 10);
  const entries = [...panel.querySelectorAll('.entries > li')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(entries).toHaveLength(asked.length);
  for (const [at, { question }] of asked.entries()) {
    expect(entries[at]).toContain(question.text);
    expect(question.near).not.toEqual([]);
    for (const { short } of question.near ?? []) expect(entries[at]).not.toContain(short);
  }
  expect(panel.querySelector('[data-leaf=answers]')?.textContent).toMatch(/Is SMP safe\? Few/);
});

it('gives the date and the author of the article, and says that it is no advice', () => {
  const { panel } = showPanel('smp', { leaf: 'about' });
  expect(panel.textContent).toMatch(/November 16, 2022, by Alex/);
  expect(panel.textContent).toMatch(/not medical advice/);
});

it('names the subject of what the article says of a term that it is not about', () => {
  const { panel } = showPanel('infection', { leaf: 'abilities' });
  expect(panel.textContent).toContain('Scalp micropigmentation cannot');
});

it('tells at a place what the article says there, where the text only sums it up', () => {
  const [first] = sheetOf('smp').contradictions;
  const { panel } = showPanel('smp', { leaf: topicLeaf(first?.topic.id ?? '') });
  const texts = first?.sides.flatMap(({ claims }) => claims.map(({ claim }) => claim.text));
  const titles = [...panel.querySelectorAll<HTMLElement>('.side .numbered')].map(
    ({ title }) => title,
  );
  for (const text of texts ?? []) expect(titles.join('\n')).toContain(text);
});

it('tells of the stage whose head is pressed', async () => {
  const { panel } = showPanel('norwood-scale');
  await button(/^Stage 3/).click();
  expect(panel.querySelector('.stage-meant')?.textContent).toMatch(/^Stage 3: deeper recession/);
  await expect.element(button(/^Stage 3/)).toHaveAttribute('aria-pressed', 'true');
  await button(/^Stage 5/).click();
  expect(panel.querySelector('.stage-meant')?.textContent).toMatch(/^Stage 5/);
  await expect.element(button(/^Stage 3/)).toHaveAttribute('aria-pressed', 'false');
});
