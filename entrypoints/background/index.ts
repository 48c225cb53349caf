import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { repairStorage } from '../../settings/stored/repair-storage.ts';
import { injectIntoOpenTabs } from './inject.ts';
import { keepChoices } from './keep-choices.ts';
import { serveAccess } from './serve-access.ts';
import { serveCommands } from './serve-commands.ts';
import { serveFrames } from './serve-frames.ts';
import { serveLibrary } from './serve-library.ts';
import { createMenus, serveMenus } from './serve-menus.ts';
import { serveSettings } from './serve-settings.ts';
import { serveStages } from './serve-stages.ts';
import { showBadge } from './show-badge.ts';
import { welcome } from './welcome.ts';

export default defineBackground(() => {
  serveStages();
  serveFrames();
  serveAccess();
  serveSettings();
  serveCommands();
  serveLibrary();
  showBadge();
  repairStorage();
  keepChoices();
  serveMenus();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
    createMenus();
    injectIntoOpenTabs('/scout.js');
  });
});
