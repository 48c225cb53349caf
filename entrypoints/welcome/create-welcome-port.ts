import { browser } from 'wxt/browser';
import type { WelcomePort } from '../../components/welcome/welcome-port.ts';
import { openLibrary } from '../tabs/open-library.ts';
import { tellNewest } from '../tabs/tell-newest.ts';

const origins = ['*://*/*'];

/** The first-run page's way to the browser. */
export function createWelcomePort(): WelcomePort {
  return {
    watchAccess(listener, signal) {
      const tell = tellNewest(() => browser.permissions.contains({ origins }), listener, signal);
      const { onAdded, onRemoved } = browser.permissions;
      onAdded.addListener(tell);
      onRemoved.addListener(tell);
      signal.addEventListener('abort', () => {
        onAdded.removeListener(tell);
        onRemoved.removeListener(tell);
      });
      tell();
    },
    async readNextTermKeys() {
      const commands = (await browser.commands?.getAll()) ?? [];
      return commands.find(({ name }) => name === 'next-term')?.shortcut ?? '';
    },
    askForAccess: () => void browser.permissions.request({ origins }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openLibrary: () => void openLibrary(''),
  };
}
