import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { repairStorage } from '../../settings/stored/repair-storage.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';
import { injectIntoOpenTabs } from '../tabs/inject.ts';
import { carryBetweenFrames } from './carry-between-frames.ts';
import { closeStorage } from './close-storage.ts';
import { serveAccess } from './serve-access.ts';
import { serveCommands } from './serve-commands.ts';
import { serveLibrary } from './serve-library.ts';
import { createMenus, serveMenus } from './serve-menus.ts';
import { serveSettings } from './serve-settings.ts';
import { serveSheets } from './serve-sheets.ts';
import { serveStages } from './serve-stages.ts';
import { showBadge } from './show-badge.ts';
import { syncAndPolicy } from './sync-and-policy.ts';
import { tellTabs } from './tell-tabs.ts';
import { welcome } from './welcome.ts';

export default defineBackground(() => {
  void tryAgain(closeStorage);
  serveStages();
  carryBetweenFrames();
  serveAccess();
  serveSettings();
  serveCommands();
  serveLibrary();
  serveSheets();
  showBadge();
  tellTabs();
  void tryAgain(repairStorage);
  syncAndPolicy();
  serveMenus();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tryAgain(welcome);
    void tryAgain(createMenus);
    void tryAgain(() => injectIntoOpenTabs('/scout.js'));
  });
});
