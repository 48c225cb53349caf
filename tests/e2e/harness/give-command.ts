import type { Extension } from './extension.ts';

/** Gives one of the extension's commands in the tab in front, as the browser does when its keys are pressed. */
export async function giveCommand(extension: Extension, name: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
        tabs: { query(which: object): Promise<unknown[]> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, name);
}
