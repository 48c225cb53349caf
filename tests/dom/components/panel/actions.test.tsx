import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, drawnText, sheetOf, showPanel } from './shown-panel.tsx';

const status = () => drawnText(page.getByRole('status').element());

describe('the header', () => {
  it('pins and unpins', async () => {
    const { on, change } = showPanel();
    await expect.element(button('Pin')).toHaveAttribute('aria-pressed', 'false');
    await button('Pin').click();
    expect(on.onPin).toHaveBeenCalledExactlyOnceWith(true);
    change({ pinned: true });
    await expect.element(button('Pin')).toHaveAttribute('aria-pressed', 'true');
    await button('Pin').click();
    expect(on.onPin).toHaveBeenLastCalledWith(false);
  });

  it('closes', async () => {
    const { on } = showPanel();
    await button('Close').click();
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('goes back to the term before, and offers it only where there is one', async () => {
    const { on, change } = showPanel();
    expect(button(/^Back/).query()).toBeNull();
    change({ backTo: 'Pigment' });
    await button('Back to Pigment').click();
    expect(on.onBack).toHaveBeenCalledOnce();
  });

  it('hides names in discreet mode until that is pressed', async () => {
    const { panel, focused } = showPanel('smp', { discreet: true });
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('About this word');
    const header = () =>
      `${panel.querySelector('.header')?.textContent}${drawnText(panel.querySelector('.header'))}`;
    expect(header()).not.toMatch(/SMP|micropigmentation/);
    await button('Show the name').click();
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Scalp micropigmentation');
    expect(header()).toMatch(/SMP/);
    expect(focused()?.tagName).toBe('H2');
  });

  it('switches the site off beside Close', async () => {
    const { on } = showPanel();
    await button('Turn off on this site').click();
    expect(on.onAction).toHaveBeenCalledExactlyOnceWith('siteOff');
  });

  it.each([
    ['siteOff', 'stored', false],
    ['siteOff', 'kept', false],
    ['pause', 'stored', false],
    ['siteOff', 'asked', true],
    ['siteOff', 'refused', true],
    ['hideHere', 'stored', true],
  ] as const)('offers to switch the site off after %s is %s: %s', (done, progress, isOffered) => {
    const { panel, change } = showPanel();
    const close = () => panel.querySelector('.header > .icon-button')?.getBoundingClientRect();
    const before = close();
    change({ done, progress });
    expect(button('Turn off on this site').query() !== null).toBe(isOffered);
    expect(close()).toEqual(before);
  });
});

describe('the footer', () => {
  it('lists all sections, and opens the library from there', async () => {
    const { on, panel } = showPanel();
    await button('All sections').click();
    expect(panel.querySelector('h2')?.textContent).toBe('All sections');
    await button('The whole library').click();
    expect(on.onAllSections).toHaveBeenCalledOnce();
  });

  it.each([
    ['Not this meaning on this site', 'notThisMeaning'],
    ['Hide this term on this site', 'hideHere'],
    ['Hide this term everywhere', 'hideEverywhere'],
    ['Pause for 30 minutes', 'pause'],
  ])('offers "%s" under more actions', async (name, action) => {
    const { on } = showPanel();
    expect(button(name).query()).toBeNull();
    await button('More actions').click();
    await button(name).click();
    expect(on.onAction).toHaveBeenCalledExactlyOnceWith(action);
  });

  it('does not offer another meaning where the panel was not opened at a mention', async () => {
    showPanel('smp', { mention: undefined });
    await button('More actions').click();
    await expect.element(button('Pause for 30 minutes')).toBeVisible();
    expect(button('Not this meaning on this site').query()).toBeNull();
  });

  it('says how much is copied, and when the browser refuses', async () => {
    const { on } = showPanel();
    await button('Copy').click();
    await expect.poll(status).toMatch(/^Copied, \d+ words and \d+ links?$/);
    expect(on.onCopy.mock.lastCall?.[0]).toMatch(/^Scalp micropigmentation\n/);
    on.onCopy.mockRejectedValueOnce(new Error('not allowed'));
    await button('Copy').click();
    await expect.poll(status).toBe('Could not copy');
  });

  it('closes its menu when the pointer is pressed elsewhere', async () => {
    showPanel();
    await button('More actions').click();
    await expect.element(button('Pause for 30 minutes')).toBeVisible();
    await page.getByRole('heading', { name: 'Scalp micropigmentation' }).click();
    await expect.poll(() => button('Pause for 30 minutes').query()).toBeNull();
  });
});

describe('after an action', () => {
  it.each([
    ['siteOff', 'Off on clinic.example.'],
    ['notThisMeaning', '“SMP” is not marked with this meaning on clinic.example.'],
    ['hideHere', '“Scalp micropigmentation” is hidden on clinic.example.'],
    ['hideEverywhere', '“Scalp micropigmentation” is hidden on every site.'],
    ['pause', 'Paused for 30 minutes.'],
  ] as const)('says what was done (%s) and takes it back', async (done, text) => {
    const { on, focused } = showPanel('smp', { done });
    await expect.poll(status).toBe(text);
    await expect.poll(() => focused()?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    expect(on.onUndo).toHaveBeenCalledOnce();
  });
});

describe('an action that could not be stored', () => {
  it('is told, offered again, and let go', async () => {
    const { on, focused } = showPanel('smp', { done: 'hideHere', progress: 'refused' });
    await expect.poll(status).toBe('The browser could not save this.');
    expect(button('Undo').query()).toBeNull();
    await expect.poll(() => focused()?.textContent).toBe('Try again');
    await userEvent.keyboard('{Enter}');
    expect(on.onAgain).toHaveBeenCalledOnce();
    await button('Leave it').click();
    expect(on.onLetGo).toHaveBeenCalledOnce();
  });

  it('is told where it could not be taken back', async () => {
    const { on } = showPanel('smp', { done: 'hideHere', progress: 'kept' });
    await expect.poll(status).toBe('The browser could not take this back.');
    await button('Try again').click();
    expect(on.onUndo).toHaveBeenCalledOnce();
  });

  it('is not said to be done while it is on its way', async () => {
    showPanel('smp', { done: 'siteOff', progress: 'asked' });
    await expect.element(button('More actions')).toBeVisible();
    expect(button('Undo').query()).toBeNull();
  });
});

describe('inside the text', () => {
  it('opens the section in which a claim stands', async () => {
    const { on } = showPanel('smp', { leaf: 'cost' });
    await button(
      '1. Cost, paragraph 2: open “How Much Does Scalp Micropigmentation Cost?” in the library',
    )
      .first()
      .click();
    expect(on.onOpenClaim.mock.lastCall?.[0].section.id).toBe('cost');
  });

  it('goes on to a related term', async () => {
    const { on, panel } = showPanel('smp', { leaf: 'related' });
    panel.querySelector<HTMLButtonElement>('.related button')?.click();
    expect(on.onShowTerm).toHaveBeenCalledOnce();
  });

  it('leads from a row to a view of its own and back to that row', async () => {
    const { panel, focused } = showPanel();
    await button(/^What can go wrong/).click();
    expect(focused()?.textContent).toBe('What can go wrong');
    expect(focused()?.tagName).toBe('H2');
    expect(panel.querySelector('.body')?.scrollTop).toBe(0);
    await button('Back to Scalp micropigmentation').click();
    expect(focused()).toBe(button(/^What can go wrong/).element());
  });

  it('goes back one view at a time, each time to the row that led on', async () => {
    const { focused } = showPanel();
    for (const row of [/^A blog of 2022/, /^Contradictions/, /^Does it last/])
      await button(row).click();
    expect(focused()?.textContent).toBe('Does it last?');
    await button('Back to Contradictions').click();
    expect(focused()).toBe(button(/^Does it last/).element());
    await button('Back to A blog of 2022, checked').click();
    expect(focused()).toBe(button(/^Contradictions/).element());
    await button('Back to Scalp micropigmentation').click();
    expect(focused()).toBe(button(/^A blog of 2022/).element());
  });

  it('shows five topics, then the rest with the focus on the first of them', async () => {
    const { panel, focused } = showPanel('smp', { leaf: 'contradictions' });
    expect(panel.querySelectorAll('.rows .row')).toHaveLength(5);
    await button(/more topics/).click();
    const rows = [...panel.querySelectorAll('.rows .row')];
    expect(rows).toHaveLength(sheetOf('smp').contradictions.length);
    expect(focused()).toBe(rows[5]);
  });

  it('ends a long list in the library', async () => {
    const { on, panel } = showPanel('smp', { leaf: 'questions' });
    expect(panel.querySelectorAll('.entry')).toHaveLength(10);
    await button(`All ${sheetOf('smp').questions.length} in the library`).click();
    expect(on.onOpenPlace).toHaveBeenCalledOnce();
  });

  it('starts afresh at the top when another term takes its place', async () => {
    const { panel, change } = showPanel('smp', { leaf: 'harms' });
    panel.querySelector('.body')?.scrollTo({ top: 300 });
    change({ leaf: undefined, backTo: 'What can go wrong' }, 'scarring');
    expect(panel.querySelector('.body')?.scrollTop).toBe(0);
    expect(panel.querySelector('.body [aria-expanded=true]')).toBeNull();
  });
});

it('tells in the first panel ever how to switch it off, until that is dismissed', async () => {
  const { on, panel } = showPanel('smp', { showsTip: true });
  expect(drawnText(panel.querySelector('.tip'))).toBe('Underlined words open this.');
  expect(panel.querySelector('.header')?.textContent).toContain('Turn off on this site');
  await button('Hide this tip').click();
  expect(on.onTipSeen).toHaveBeenCalledOnce();
});

it('says why nothing was changed where a press was refused, until one counts', async () => {
  const { panel, change } = showPanel();
  panel.querySelector('[data-lasts]')?.dispatchEvent(new Event('unseen', { bubbles: true }));
  await expect
    .poll(() => page.getByRole('alert').element().textContent)
    .toMatch(/^Nothing was changed/);
  change({ done: 'siteOff' });
  await expect.poll(() => page.getByRole('alert').query()).toBeNull();
});

it('marks every control that changes something that lasts, and is of no kind that a page can define', async () => {
  const { panel, change } = showPanel();
  await button('More actions').click();
  const lasting = () => [...panel.querySelectorAll('[data-lasts]')].map((one) => one.textContent);
  expect(lasting()).toHaveLength(6);
  expect(lasting()).toContain('Turn off on this site');
  const names = [...panel.querySelectorAll('*')].map(({ localName }) => localName);
  expect(names.filter((name) => name.includes('-'))).toEqual([]);
  change({ done: 'hideHere' });
  expect(lasting()).toEqual(['Turn off on this site', 'Undo']);
  change({ done: 'pause' });
  expect(lasting()).toEqual(['Undo']);
});
