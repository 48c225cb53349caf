import type { Extension } from './extension.ts';

/** Stores choices as if they were made in the options. */
export async function choose(extension: Extension, choices: object): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async (choices) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } };
    };
    // The browser's sync would bring back what is not chosen in the extension itself.
    await chrome.storage.local.set({ sync: false, ...choices });
  }, choices);
}
