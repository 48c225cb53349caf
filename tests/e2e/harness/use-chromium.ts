import type { Page } from 'playwright-core';
import type { EverydayBrowser, EverydayTab } from './everyday.ts';
import { type Extension, useExtension } from './extension.ts';
import { giveCommand } from './give-command.ts';
import { untilPainted } from './painted-texts.ts';

/** The extension in Chromium, in the verbs that journeys in every browser share. */
export function useChromium(): EverydayBrowser {
  const extension = useExtension();
  return {
    visit: async (page) => tabOf(extension, await extension.visit(page)),
    visitOwn: async (path) => tabOf(extension, await extension.visitOwn(path)),
    command: (name) => giveCommand(extension, name),
    takeAccess: () => changeAccess(extension, 'ON_CLICK'),
    giveAccess: () => changeAccess(extension, 'ON_ALL_SITES'),
    stopBackground: () => stopBackground(extension),
    errors: async () => extension.errors,
  };
}

function tabOf(extension: Extension, page: Page): EverydayTab {
  const panel = extension.panelOf(page);
  return {
    untilPainted: (texts) => untilPainted(page, texts),
    openOn: async (text) => {
      await page.bringToFront();
      await panel.openOn(text);
    },
    panelText: async () => ((await panel.isOpen()) ? panel.text() : ''),
    press: (key) => page.keyboard.press(key),
    run: (script) => page.evaluate(script),
    text: () => page.evaluate(() => document.body.innerText),
  };
}

interface ChromeSettings {
  chrome: {
    developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  };
}

/** Changes the access in the browser's own page of extensions, which is closed again. */
async function changeAccess(extension: Extension, hostAccess: string): Promise<void> {
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

async function stopBackground(extension: Extension): Promise<void> {
  const session = await extension.context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  for (const { targetId, type } of targetInfos)
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
  await session?.detach();
}
