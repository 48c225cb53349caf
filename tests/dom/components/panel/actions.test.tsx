import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, drawnText, showPanel } from './shown-panel.tsx';

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

  it('shows a neutral title in discreet mode', async () => {
    showPanel('smp', { discreet: true });
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('About this word');
  });
});

describe('the footer', () => {
  it('opens all sections', async () => {
    const { on } = showPanel();
    await button('All sections').click();
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

  it('says when the text is copied, and when the browser refuses', async () => {
    const { on } = showPanel();
    await button('Copy').click();
    await expect.poll(status).toBe('Copied');
    expect(on.onCopy.mock.lastCall?.[0]).toContain('November 16, 2022');
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
    expect(focused()?.textContent).toBe('Undo');
    await userEvent.keyboard('{Enter}');
    expect(on.onUndo).toHaveBeenCalledOnce();
  });
});

describe('an action that could not be stored', () => {
  it('is told, offered again, and let go', async () => {
    const { on, focused } = showPanel('smp', { done: 'hideHere', progress: 'refused' });
    await expect.poll(status).toBe('The browser could not save this.');
    expect(button('Undo').query()).toBeNull();
    expect(focused()?.textContent).toBe('Try again');
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
    await expect.element(button('Off on this site')).toBeVisible();
    expect(button('Undo').query()).toBeNull();
  });
});

describe('inside the text', () => {
  it('opens the section in which a claim stands', async () => {
    const { on } = showPanel();
    await button(/^Cost, ¶2: open the section “How Much/)
      .first()
      .click();
    expect(on.onOpenClaim.mock.lastCall?.[0].section.id).toBe('cost');
  });

  it('goes on to a related term', async () => {
    const { on, panel } = showPanel();
    const related = panel.querySelector<HTMLButtonElement>('.related button');
    related?.click();
    expect(on.onShowTerm).toHaveBeenCalledOnce();
  });

  it('leads from the first lines to the risks', async () => {
    const { panel, focused } = showPanel();
    await button(/^What can go wrong/).click();
    expect(focused()?.textContent).toBe('Risks');
    const body = panel.querySelector('.body')?.getBoundingClientRect().top ?? Number.NaN;
    expect(focused()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(body);
    expect(focused()?.getBoundingClientRect().top).toBeLessThan(body + 24);
  });

  it('starts afresh at the top when another term takes its place', async () => {
    const { panel, change } = showPanel();
    await button(/^What studies/).click();
    change({ backTo: 'Scalp micropigmentation' }, 'scarring');
    expect(panel.querySelector('.body')?.scrollTop).toBe(0);
    expect(panel.querySelector('.body [aria-expanded=true]')).toBeNull();
  });
});

it('tells in the first panel ever how to switch it off, until that is dismissed', async () => {
  const { on, panel } = showPanel('smp', { showsTip: true });
  expect(drawnText(panel.querySelector('.tip'))).toMatch(/Choose “Off on this site” below/);
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
  expect(lasting()).toHaveLength(5);
  expect(lasting()).toContain('Off on this site');
  const names = [...panel.querySelectorAll('*')].map(({ localName }) => localName);
  expect(names.filter((name) => name.includes('-'))).toEqual([]);
  change({ done: 'pause' });
  expect(lasting()).toEqual(['Undo']);
});
