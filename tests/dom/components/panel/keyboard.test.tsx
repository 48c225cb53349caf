import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, showPanel } from './shown-panel.tsx';

const focusHeading = (panel: HTMLElement) => panel.querySelector('h2')?.focus();

describe('letters', () => {
  it('act while the focus is inside', async () => {
    const { on, panel } = showPanel('smp', { backTo: 'Pigment' });
    focusHeading(panel);
    await userEvent.keyboard('p');
    expect(on.onPin).toHaveBeenCalledExactlyOnceWith(true);
    await userEvent.keyboard('c');
    expect(on.onCopy).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Backspace}');
    expect(on.onBack).toHaveBeenCalledOnce();
  });

  it('do nothing while the focus is elsewhere', async () => {
    const { on } = showPanel('smp', { backTo: 'Pigment' });
    await userEvent.keyboard('pc{Backspace}{Escape}');
    for (const heard of [on.onPin, on.onCopy, on.onBack, on.onClose])
      expect(heard).not.toHaveBeenCalled();
  });

  it('leave key presses with a modifier to the browser', async () => {
    const { on, panel } = showPanel();
    focusHeading(panel);
    await userEvent.keyboard('{Control>}c{/Control}');
    expect(on.onCopy).not.toHaveBeenCalled();
  });

  it('are not heard by the page', async () => {
    const { panel } = showPanel();
    focusHeading(panel);
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    await userEvent.keyboard('pcx');
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual(['x']);
  });
});

describe('Escape', () => {
  it('closes the menu first, then the panel', async () => {
    const { on, focused } = showPanel();
    await button('More actions').click();
    await expect.element(button('Pause for 30 minutes')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => button('Pause for 30 minutes').query()).toBeNull();
    expect(on.onClose).not.toHaveBeenCalled();
    expect(focused()).toBe(button('More actions').element());
    await userEvent.keyboard('{Escape}');
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('closes the panel from any of its leaves, and Backspace goes back one', async () => {
    const { on, panel, focused } = showPanel('smp', { leaf: 'cost' });
    focusHeading(panel);
    await userEvent.keyboard('{Escape}');
    expect(on.onClose).toHaveBeenCalledOnce();
    expect(on.onBack).not.toHaveBeenCalled();
    await userEvent.keyboard('{Backspace}');
    expect(focused()).toBe(button(/^Cost/).element());
  });
});

describe('Tab', () => {
  it.each([undefined, 'harms', 'trust'] as const)(
    'reaches every control in the order in which they stand (%s)',
    async (leaf) => {
      const { panel, focused } = showPanel('finasteride', { leaf });
      const controls = [...panel.querySelectorAll<HTMLElement>('button, a')];
      controls[0]?.focus();
      const reached: (Element | null)[] = [focused()];
      for (const _ of controls.slice(1)) {
        await userEvent.keyboard('{Tab}');
        reached.push(focused());
      }
      expect(reached).toEqual(controls);
    },
  );

  it('tells when it leaves over either end, and only then', async () => {
    const { on, panel } = showPanel('finasteride');
    focusHeading(panel);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(on.onLeave).toHaveBeenCalledOnce();
    focusHeading(panel);
    await userEvent.keyboard('{Tab}{Tab}');
    expect(on.onLeave).toHaveBeenCalledOnce();
    [...panel.querySelectorAll<HTMLElement>('button')].at(-1)?.focus();
    await userEvent.keyboard('{Tab}');
    expect(on.onLeave).toHaveBeenCalledTimes(2);
  });
});

describe('focus', () => {
  it('stays inside when the term that had it gives way to another', async () => {
    const { panel, change, focused } = showPanel('smp', { leaf: 'related' });
    panel.querySelector<HTMLElement>('.related button')?.focus();
    change({ leaf: undefined, backTo: 'Related terms' }, 'scarring');
    expect(focused()?.getAttribute('aria-label')).toBe('Scarring');
  });

  it('is left where it is when the panel never had it', async () => {
    const { change, focused } = showPanel();
    change({ backTo: 'Scalp micropigmentation' }, 'scarring');
    expect(focused()).toBeNull();
  });

  it('stays inside when an action was taken back', async () => {
    const { change, focused } = showPanel('smp', { done: 'hideHere' });
    await expect.poll(() => focused()?.textContent).toBe('Undo');
    change({ done: undefined });
    expect(focused()?.tagName).toBe('H2');
  });
});
