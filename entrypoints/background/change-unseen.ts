import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Settings, SettingsChange } from '../../settings/choices/settings.ts';
import { changeSettings } from '../../settings/stored/stored-settings.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';

/** How often a choice made by keys or menus is tried; who made it waits for no more. */
const fewTries = 4;

/** Makes a change that was chosen where nothing can be shown, by keys or in a menu; where it cannot be stored, the icon says so. */
export async function changeUnseen(
  change: (now: Settings) => SettingsChange,
  tabId: number | undefined,
): Promise<void> {
  const done = await tryAgain(() => changeSettings(change), undefined, fewTries);
  if (done) return;
  const where = tabId === undefined ? {} : { tabId };
  await Promise.allSettled([
    browser.action.setBadgeText({ ...where, text: '!' }),
    browser.action.setTitle({ ...where, title: i18n.t('commands.notSaved') }),
  ]);
}
