import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { facts, library } from 'virtual:library';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parts } from '../../../../articles/article-parts.ts';
import { placedClaims } from '../../../../articles/index.ts';
import { linkTo } from '../../../../articles/library-place.ts';
import { pathOf } from '../../../../articles/shards.ts';
import type { LibraryContent } from '../../../../components/library/content/library-content.ts';
import type { LibraryFiles } from '../../../../components/library/content/library-files.ts';
import { PopupContainer } from '../../../../components/popup/PopupContainer.tsx';
import type { PopupPort, TabView } from '../../../../components/popup/popup-port.ts';
import { readSettings } from '../../../../settings/stored/stored-settings.ts';
import { audit } from '../../audit.ts';
import { extraWidth } from '../../extra-width.ts';
import { index, packagedLibrary } from '../../packaged-library.ts';

const clinic: TabView = {
  address: 'https://clinic.example/smp',
  reach: 'open',
  counts: { smp: 4, pigment: 1 },
};

let calls: unknown[][];
let show: (tab: TabView) => void;

function open(
  tab: TabView = clinic,
  content: LibraryContent = { index },
  files: LibraryFiles = packagedLibrary(),
) {
  calls = [];
  const record =
    (name: string) =>
    (...rest: unknown[]) =>
      void calls.push([name, ...rest]);
  const port: PopupPort = {
    watchTab(listener) {
      show = listener;
      listener(tab);
    },
    jumpTo: record('jumpTo'),
    askForAccess: record('askForAccess'),
    openBeside: record('openBeside'),
    openOptions: record('openOptions'),
    openInTab: record('openInTab'),
  };
  render(<PopupContainer content={content} files={files} port={port} />, document.body);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', location.pathname + location.search);
});

/** What is said of the site and can be done with it beside the switch. */
const openSite = () =>
  page.getByRole('button', { name: /^(On|Off on this .*|Paused until .*)$/ }).click();

const siteSwitch = () => page.getByRole('switch', { name: 'On for clinic.example' });

describe('the site', () => {
  it('is switched off and on', async () => {
    open();
    await expect.element(siteSwitch()).toBeChecked();
    await siteSwitch().click();
    await expect
      .element(page.getByRole('button', { name: 'Off on this site', exact: true }))
      .toBeVisible();
    await openSite();
    await expect
      .element(page.getByText('Nothing is marked: the rule “clinic.example” decides.'))
      .toBeVisible();
    expect((await readSettings()).sites).toEqual({ 'clinic.example': false });
    await siteSwitch().click();
    await expect.element(siteSwitch()).toBeChecked();
    await expect.poll(async () => (await readSettings()).sites).toEqual({});
  });

  it.each<[string, Record<string, unknown>]>([
    ['by itself', { sites: { 'clinic.example': false } }],
    ['for one page', { sites: { 'clinic.example/smp': false } }],
    ['as every site without a rule', { onByDefault: false }],
  ])('is said to be off %s at once, with the one press that turns it on', async (_, stored) => {
    await fakeBrowser.storage.local.set(stored);
    open();
    await expect.element(page.getByRole('button', { name: /^Off on this / })).toBeVisible();
    await expect
      .element(page.getByText('Nothing is marked here. The switch turns it on again.'))
      .toBeVisible();
    await siteSwitch().click();
    await expect.element(page.getByRole('button', { name: 'On', exact: true })).toBeVisible();
    expect(page.getByText(/^Nothing is marked here/).query()).toBeNull();
  });

  it('goes on from a pause at one press', async () => {
    await fakeBrowser.storage.local.set({ pausedUntil: Date.now() + 60_000 });
    open();
    await page.getByRole('button', { name: 'Resume now' }).click();
    await expect.element(page.getByRole('button', { name: 'On', exact: true })).toBeVisible();
  });

  it('is switched off for one page only', async () => {
    open();
    await openSite();
    await page.getByRole('button', { name: 'Off for this page and below' }).click();
    await expect.element(siteSwitch()).not.toBeChecked();
    await expect.element(page.getByRole('button', { name: 'Off on this page' })).toBeVisible();
    expect((await readSettings()).sites).toEqual({ 'clinic.example/smp': false });
  });

  it('is paused and resumed', async () => {
    open();
    await openSite();
    await page.getByRole('button', { name: 'Pause 30 minutes' }).click();
    await expect.element(page.getByRole('button', { name: /^Paused until/ })).toBeVisible();
    await expect.element(page.getByText(/^Paused everywhere until/)).toBeVisible();
    await page.getByRole('button', { name: 'Resume now' }).click();
    await expect.element(page.getByText(/^Terms are marked/)).toBeVisible();
  });

  it('keeps what else can be done open until Escape, which closes that alone and gives the focus back', async () => {
    open();
    await openSite();
    const pause = page.getByRole('button', { name: /^Pause/ });
    await expect.element(pause).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(pause).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'On', exact: true })).toHaveFocus();
  });

  it('is shown as it is stored where the browser could not save the switch, and offers it again', async () => {
    open();
    await expect.element(siteSwitch()).toBeChecked();
    const refusal = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('full'));
    await siteSwitch().click();
    await expect.element(page.getByText(/^The browser could not save this/)).toBeVisible();
    await expect.element(siteSwitch()).toBeChecked();
    refusal.mockRestore();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(siteSwitch()).not.toBeChecked();
    expect(page.getByText(/^The browser could not save this/).query()).toBeNull();
  });

  it('cannot be switched when an organization decides', async () => {
    await fakeBrowser.storage.local.set({ policy: { sites: { 'clinic.example': false } } });
    open();
    await expect.element(siteSwitch()).toBeDisabled();
    await openSite();
    await expect.element(page.getByText(/Your organization has set this/)).toBeVisible();
  });

  it.each<[string, TabView, RegExp]>([
    [
      'withheld by the browser',
      { ...clinic, reach: 'withheld' },
      /keeps the extension out of this site/,
    ],
    [
      'closed to extensions',
      { ...clinic, reach: 'closed' },
      /keep extensions out of their own pages/,
    ],
  ])('says when it is %s', async (_, tab, sentence) => {
    open(tab);
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(page.getByRole('switch').elements()).toEqual([]);
  });

  it('asks the browser for access when told to', async () => {
    open({ ...clinic, reach: 'withheld' });
    await page.getByRole('button', { name: 'Let it read this site' }).click();
    expect(calls).toEqual([['askForAccess']]);
  });
});

describe('the terms on the page', () => {
  it('are listed with their counts, the most frequent first, and lead to the page', async () => {
    open();
    await page
      .getByRole('button', { name: /^Scalp micropigmentation 4 times on this page/ })
      .click();
    expect(calls).toEqual([['jumpTo', 'smp']]);
    const chips = page.getByRole('region', { name: 'On this page' }).getByRole('button');
    expect(chips.elements().map((chip) => chip.firstChild?.textContent)).toEqual([
      'Scalp micropigmentation',
      'Pigment',
    ]);
  });

  it('stand in one row, however many there are, and the last can be scrolled to', async () => {
    const counts = Object.fromEntries(library.terms.slice(0, 40).map(({ id }) => [id, 1]));
    open({ ...clinic, counts });
    const chips = page.getByRole('button', { name: /on this page: show it$/ });
    await expect.poll(() => chips.elements().length).toBe(40);
    const tops = chips.elements().map((chip) => chip.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
    (chips.elements().at(-1) as HTMLElement).focus();
    const row = page.getByRole('region', { name: 'On this page' }).element();
    await expect
      .poll(() => {
        const chip = chips.elements().at(-1)?.getBoundingClientRect();
        return (chip?.right ?? Infinity) <= row.getBoundingClientRect().right;
      })
      .toBe(true);
  });

  it('come with a word on what was not read of a very large page', async () => {
    open({ ...clinic, readTo: 2_000_000 });
    await expect.element(page.getByText(/too large to be read whole.*2 million/)).toBeVisible();
  });

  it('follow the page', async () => {
    open();
    await expect.element(page.getByRole('button', { name: /^Pigment 1 time on/ })).toBeVisible();
    show({ ...clinic, counts: {} });
    await expect.element(page.getByText('No hair-loss or SMP term was found here.')).toBeVisible();
  });

  it('are said to be none only once there was time to find some', async () => {
    open({ ...clinic, counts: {} });
    const none = page.getByText('No hair-loss or SMP term was found here.');
    await expect.element(none).toBeInTheDocument();
    const [wait] = none.element().getAnimations();
    wait?.pause();
    for (const [passed, seen] of [
      [0, false],
      [900, false],
      [1_000, true],
    ] as const) {
      if (wait) wait.currentTime = passed;
      expect(none.element().checkVisibility({ visibilityProperty: true }), `${passed} ms`).toBe(
        seen,
      );
    }
  });
});

const [article] = library.articles;
if (!article) throw new Error('The library has no article.');

const line = (place: Parameters<typeof linkTo>[0]) =>
  document.querySelector<HTMLElement>(`a[href="${linkTo(place)}"]`);

/** Whether something that can be pressed lies wholly within what a popup of a size shows at first. */
const isIn = (width: number, height: number) => (element: Element | null) => {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.right <= width && box.bottom <= height;
};

describe('the library', () => {
  it('shows a line for every section, contradictions, questions, glossary and sources at 400 × 600', async () => {
    open();
    const popup = document.querySelector('.popup') as HTMLElement;
    const width = Math.ceil(400 * extraWidth(popup));
    popup.style.inlineSize = `${width}px`;
    await page.viewport(width, 600);
    const lines = [
      ...article.sections.map(({ id }) => ({ article: article.id, section: id })),
      { article: article.id, section: '_contradictions' },
      { article: article.id, section: '_questions' },
      { part: 'glossary' } as const,
      { part: 'sources' } as const,
    ];
    await expect.poll(() => lines.map(line).filter(isIn(width, 600)).length).toBe(lines.length);
    const foot = page.getByRole('contentinfo').element().getBoundingClientRect();
    expect(lines.map(line).filter(isIn(width, foot.top)).length).toBe(lines.length);
  });

  it('says in each line what the section comes to', async () => {
    open();
    await expect.element(page.getByText('$500–$3,000 a session')).toBeVisible();
    for (const { id, gist } of article.sections)
      expect(line({ article: article.id, section: id })?.textContent).toContain(
        gist ?? 'statements',
      );
  });

  it('holds every statement on the page of its section, and nowhere twice', async () => {
    open();
    const shown: string[] = [];
    for (const section of article.sections) {
      location.hash = linkTo({ article: article.id, section: section.id });
      await expect
        .element(page.getByRole('heading', { name: section.short, exact: true }))
        .toBeVisible();
      const rows = document.querySelectorAll('main a.row[data-look=told] .row-name');
      shown.push(...[...rows].map((row) => row.textContent ?? ''));
    }
    expect(shown.toSorted()).toEqual(
      placedClaims(article)
        .map(({ claim }) => `One blog says: ${claim.text}`)
        .toSorted(),
    );
  });

  it('says of each statement in a section what others make of it', async () => {
    location.hash = linkTo({ article: article.id, section: 'side-effects' });
    open();
    const row = page.getByRole('link', { name: /^One blog says: Side effects and risks of SMP/ });
    await expect
      .poll(() => row.element().textContent)
      .toContain('Needs limits No rate for SMP as a whole was found');
  });

  it('says first that it is on one blog and not on the page that is open', async () => {
    open();
    await expect.element(page.getByText(/^What follows is on one blog,/)).toBeVisible();
    const [first] = document.querySelectorAll('.front p');
    expect(first?.textContent).toMatch(/not on the page that is open/);
  });

  it('speaks of no page where the tab holds none that can be read', async () => {
    open({ ...clinic, address: undefined, reach: 'closed' });
    await expect
      .element(page.getByText('What follows is on one blog.', { exact: true }))
      .toBeVisible();
  });

  it('leads from the section on risks to each of them by name, and from nowhere else', async () => {
    open();
    const harms = page.getByRole('link', { name: /^What can go wrong/ });
    await expect.element(page.getByRole('link', { name: /^Glossary/ })).toBeVisible();
    expect(harms.query()).toBeNull();
    await page.getByRole('link', { name: /^Risks/ }).click();
    await harms.click();
    await expect
      .element(page.getByRole('heading', { name: 'What can go wrong', level: 2 }))
      .toBeVisible();
  });

  it('has one name for what other sources say', async () => {
    for (const place of [
      { term: 'smp' },
      { answer: 'hurt' },
      { article: article.id, section: 'cost', claim: 'C46' },
    ]) {
      location.hash = linkTo(place);
      open();
      await expect.element(page.getByText('What other sources say')).toBeVisible();
      expect(document.body.textContent).not.toMatch(/others found|findings? of others|Others:/);
    }
  });

  it('never quotes the blog on a risk without what others found', async () => {
    location.hash = linkTo({ article: article.id, section: parts.risks });
    open();
    for (const { name, course } of article.risks)
      await expect
        .poll(() => page.getByRole('link', { name: new RegExp(`^${name}`) }).element().textContent)
        .toContain(course ?? 'missing');
  });

  it('draws what one blog says of the price beside the quotes for all of it, each named', async () => {
    location.hash = linkTo({ article: article.id, section: 'cost' });
    open();
    await expect
      .element(page.getByText('Quotes for the whole treatment: $1,200 – $6,000'))
      .toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /^\$500 – \$3,000 and \$1,200 – \$6,000/ }))
      .toBeVisible();
  });

  it('opens a line as a page, and Back gives the focus to the line', async () => {
    open();
    await page.getByRole('link', { name: /^Timing/ }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Timing');
    expect(location.hash).toBe(linkTo({ article: article.id, section: 'timing' }));
    await page.getByRole('link', { name: 'Back' }).click();
    await expect
      .poll(() => document.activeElement?.getAttribute('href'))
      .toBe(linkTo({ article: article.id, section: 'timing' }));
  });

  it('leads up from a page that was opened by its address', async () => {
    location.hash = linkTo({ article: article.id, section: 'cost', claim: 'C46' });
    open();
    const back = page.getByRole('link', { name: 'Back' });
    await back.click();
    await expect.element(page.getByRole('heading', { name: 'Cost', exact: true })).toBeVisible();
  });

  it('opens at the claim that its address names', async () => {
    location.hash = `article/${article.id}/cost/C46`;
    open();
    const claim = article.claims.find(({ id }) => id === 'C46');
    await expect.element(page.getByText(claim?.text ?? '')).toBeVisible();
    await expect.poll(() => document.activeElement?.id).toBe(`article/${article.id}/cost/C46`);
  });

  it.each([
    { section: 'cost' },
    { section: 'cost', claim: 'C46' },
    ...Object.values(parts).map((section) => ({ section })),
    { section: parts.risks, claim: 'infection' },
    { section: parts.questions, claim: '0' },
    { section: parts.notCovered, claim: '0' },
  ])('says whose article a page tells of ($section $claim)', async (place) => {
    location.hash = linkTo({ article: article.id, ...place });
    open();
    const { author } = article;
    await expect.element(page.getByText(new RegExp(`^Blog by ${author}, .*2022$`))).toBeVisible();
  });

  it('leads from a question to ask to the short answers near it, each under its own question', async () => {
    location.hash = linkTo({ article: article.id, section: parts.questions, claim: '0' });
    open();
    await page.getByRole('link', { name: /^How many sessions does SMP take\? Mostly/ }).click();
    await expect
      .element(page.getByRole('heading', { name: 'How many sessions does SMP take?' }))
      .toBeVisible();
  });

  it('leads from a claim to what the article says otherwise', async () => {
    location.hash = `article/${article.id}/cost/C52`;
    open();
    await expect.element(page.getByText('Contradicted', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Elsewhere the blog says')).toBeVisible();
    const other = article.claims.find(({ id }) => id === 'C21');
    await page.getByRole('link', { name: new RegExp(`^${other?.text}`) }).click();
    await expect.poll(() => location.hash).toContain('C21');
  });

  it('opens the page of a term at the fact that was found', async () => {
    location.hash = 'term/minoxidil/1';
    open();
    const known = facts.find(({ term }) => term === 'minoxidil');
    await expect
      .poll(() => document.activeElement?.textContent)
      .toBe(known?.facts[1]?.statement ?? 'a second fact');
  });

  it('says of a place that it no longer holds what to do', async () => {
    location.hash = 'term/none-such';
    open();
    await expect.element(page.getByRole('heading', { name: 'No longer here' })).toBeVisible();
    await expect.element(page.getByText(/Search for it, or go back/)).toBeVisible();
  });
});

describe('the search', () => {
  const field = () => page.getByRole('searchbox', { name: 'Search one blog and the glossary' });

  it('answers while one types, with typing errors, and highlights the hits', async () => {
    open();
    await field().fill('infecton');
    await expect
      .element(
        page.getByText(
          /^Nothing is known here about “infecton”. Shown is “infection”. \d+ results$/,
        ),
      )
      .toBeVisible();
    expect(page.getByText('Infection', { exact: true }).elements()[0]?.tagName).toBe('MARK');
  });

  it('answers a question in a card, before any statement', async () => {
    open();
    await field().fill('is it safe');
    const first = page.getByRole('region', { name: 'Results' }).getByRole('link').first();
    await expect.poll(() => first.element().textContent).toContain('Few problems seen');
    await first.click();
    await expect.element(page.getByRole('heading', { name: 'Is SMP safe?' })).toBeVisible();
    expect(document.querySelectorAll('.note .source').length).toBeGreaterThan(2);
  });

  it.each([
    ['what can go wrong', /10 of 100 people with any kind of tattoo had a problem/],
    ['is it safe', /10 of 100 people with any kind of tattoo had a problem/],
    ['will finasteride make me impotent', /Finasteride.*4 of 100 with it.*2 of 100 with placebo/],
  ])('draws the count of the answer to “%s”, on its card and its page', async (query, words) => {
    open();
    await field().fill(query);
    const card = page.getByRole('region', { name: 'Results' }).getByRole('link').first();
    await expect.poll(() => card.element().textContent).toMatch(words);
    const drawing = page.getByRole('img', { name: /^\d+ of 100$/ });
    await expect.element(drawing.first()).toBeVisible();
    await card.click();
    await expect.element(page.getByRole('link', { name: 'Back' })).toBeVisible();
    await expect.poll(() => document.querySelector('.page')?.textContent).toMatch(words);
    await expect.element(drawing.first()).toBeVisible();
  });

  it('is left and entered with the arrow keys, and a result opens with Enter', async () => {
    open();
    await field().fill('minoxidil');
    await expect.element(page.getByText(/^\d+ results$/)).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.tagName).toBe('A');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(field().element());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => document.activeElement?.id).toBe('term/minoxidil');
    await page.getByRole('link', { name: 'Back' }).click();
    await expect.element(field()).toHaveValue('minoxidil');
  });

  it('is begun with a key from any page, and cleared with Escape', async () => {
    location.hash = 'term/minoxidil';
    open();
    await expect.poll(() => document.activeElement?.id).toBe('term/minoxidil');
    await userEvent.keyboard('/');
    await expect.poll(() => document.activeElement).toBe(field().element());
    await userEvent.keyboard('hairline{Escape}');
    await expect.element(field()).toHaveValue('');
    await expect.element(page.getByRole('link', { name: /^Glossary/ })).toBeVisible();
  });

  it('says when nothing is known, of all that was asked or of a word of it', async () => {
    open();
    await field().fill('zzzzqqq');
    await expect.element(page.getByText('Nothing is known here about “zzzzqqq”.')).toBeVisible();
    await field().fill('minoxidil zzzzqqq');
    await expect
      .element(page.getByText(/^Nothing is known here about “zzzzqqq”\. \d+ results/))
      .toBeVisible();
  });
});

it.each<TabView['reach']>(['withheld', 'closed'])(
  'has nothing that axe objects to when %s',
  async (reach) => {
    open({ ...clinic, reach });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await audit()).toEqual([]);
  },
);

it('answers what the article contradicts itself in before it tells what that says', async () => {
  open();
  location.hash = `article/${article.id}/_contradictions`;
  const question = page.getByRole('heading', { name: 'Does it last?' });
  await expect.element(question).toBeVisible();
  const told = question.element().closest('li')?.textContent;
  expect(told).toMatch(
    /^Does it last\?It stays but fades\..*\d+ sources.*One place.*Another place/s,
  );
});

it.each(['light', 'dark'])('has nothing that axe objects to in %s', async (theme) => {
  await fakeBrowser.storage.local.set({ theme });
  open();
  await expect.element(page.getByRole('link', { name: /^Cost/ })).toBeVisible();
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
  for (const place of [
    '',
    `article/${article.id}/cost`,
    `article/${article.id}/cost/C46`,
    `article/${article.id}/_contradictions`,
    `article/${article.id}/_questions/3`,
    `article/${article.id}/_risks/infection`,
    'glossary',
    'term/finasteride',
    'answer/safe',
    'source/E11',
  ]) {
    location.hash = place;
    if (place) await expect.poll(() => document.activeElement?.id).toBe(place);
    expect(await audit(), place).toEqual([]);
  }
  location.hash = 'search/';
  await page.getByRole('searchbox').fill('risk');
  await expect.element(page.getByText(/^\d+ results$/)).toBeVisible();
  expect(await audit()).toEqual([]);
});

describe('a library that is not all there', () => {
  it.each<[string, LibraryContent, RegExp]>([
    ['damaged', { fault: 'damaged' }, /file of the extension is damaged/],
    ['of another version', { fault: 'otherVersion' }, /another version of the extension/],
  ])('and is %s says so, and the site can still be switched', async (_, content, sentence) => {
    open(clinic, content);
    await expect.element(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await expect.element(siteSwitch()).toBeVisible();
    expect(page.getByRole('searchbox').elements()).toHaveLength(0);
  });

  it.each([
    ['a source', pathOf.evidence, `article/${article.id}/cost/C46`, /^Cost, paragraph/],
    ['a term', pathOf.term('minoxidil'), 'term/minoxidil', /^No longer here$/],
    ['an answer', pathOf.answers, 'answer/safe', /^No longer here$/],
  ])('shows what it can of a page that lacks %s, and says so', async (_, path, place, title) => {
    location.hash = place;
    open(clinic, { index }, packagedLibrary({ damaged: [path] }));
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    await expect
      .element(page.getByRole('alert').filter({ hasText: /file of the extension is damaged/ }))
      .toBeVisible();
    location.hash = '';
    await expect.element(page.getByRole('link', { name: /^Glossary/ })).toBeVisible();
    await expect.poll(() => document.body.textContent).not.toMatch(/is damaged/);
  });

  it('says so where its search cannot be read, and shows the rest', async () => {
    open(clinic, { index }, packagedLibrary({ damaged: [pathOf.search] }));
    await page.getByRole('searchbox').fill('minoxidil');
    await expect
      .element(page.getByRole('alert').filter({ hasText: /file of the extension is damaged/ }))
      .toBeVisible();
    await page.getByRole('searchbox').fill('');
    await expect.element(page.getByRole('link', { name: /^Glossary/ })).toBeVisible();
  });

  it('is waited for in silence, with the terms of the page named as soon as names are there', async () => {
    open(clinic, { index });
    await expect.element(page.getByRole('button', { name: /^Pigment/ })).toBeVisible();
    // The place for alerts is always there, so that what comes into it is read out.
    const told = page
      .getByRole('alert')
      .elements()
      .map((alert) => alert.textContent);
    expect(told.join('')).toBe('');
  });
});
