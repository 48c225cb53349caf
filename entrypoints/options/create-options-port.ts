import { browser } from 'wxt/browser';
import type { OptionsPort } from '../../components/options/options-port.ts';

type WithShortcutPage = { openShortcutSettings?: () => Promise<void> };

/** The options' way to the browser. */
export function createOptionsPort(): OptionsPort {
  return {
    async readKeys() {
      // Firefox for Android has no commands.
      const commands = (await browser.commands?.getAll()) ?? [];
      return commands.flatMap(({ name, description, shortcut }) =>
        name?.startsWith('_') ? [] : [{ name: description || (name ?? ''), keys: shortcut ?? '' }],
      );
    },
    openKeys: wayToKeys(),
  };
}

function wayToKeys() {
  const { openShortcutSettings } = (browser.commands ?? {}) as WithShortcutPage;
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
