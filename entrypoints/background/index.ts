import { browser } from '@wxt-dev/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { injectIntoOpenTabs } from './inject.ts';
import { serveSettings } from './serve-settings.ts';
import { serveStages } from './serve-stages.ts';
import { showBadge } from './show-badge.ts';

export default defineBackground(() => {
  serveStages();
  serveSettings();
  showBadge();
  browser.runtime.onInstalled.addListener(() => injectIntoOpenTabs('scout.js'));
});
