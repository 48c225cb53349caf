import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();

interface Commands {
  chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
}

const commands = ['next-term', 'previous-term', 'open-term', 'switch-site'];

it('has a key for each command, and none that a page can ask for as an access key', async () => {
  const page = await extension.visitOwn('options.html');
  const all = await page.evaluate(() =>
    (globalThis as unknown as Commands).chrome.commands.getAll(),
  );
  const keys = new Map(all.map(({ name, shortcut }) => [name, shortcut]));
  for (const name of commands) {
    expect(keys.get(name), name).toBeTruthy();
    // An access key is a character, pressed with Alt and Shift in many browsers; a key with a longer name is none.
    expect(keys.get(name)?.split('+').at(-1)?.length, name).toBeGreaterThan(1);
  }
});
