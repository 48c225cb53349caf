import type { Extension } from './extension.ts';

interface ChromeSettings {
  chrome: {
    developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  };
}

/** Changes on which sites Chromium lets the extension run, in the browser's own page of extensions, which is closed again. */
export async function changeAccess(
  extension: Extension,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const extensionId = new URL((await extension.worker()).url()).host;
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (change) =>
      (
        globalThis as unknown as ChromeSettings
      ).chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId, hostAccess },
  );
  await settings.close();
}
