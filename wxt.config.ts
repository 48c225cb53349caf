import { defineConfig } from 'wxt';
import { assertBudget, weighBundles } from './build/bundle-budget.ts';
import { contentAssets } from './build/content-modules.ts';
import { content } from './build/content-plugin.ts';

const command = (key: string, name: string) => ({
  suggested_key: { default: key },
  description: `__MSG_commands_${name}__`,
});

const everyPage = ['*://*/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: everyPage,
    commands: {
      'next-term': command('Alt+Shift+J', 'next'),
      'previous-term': command('Alt+Shift+K', 'previous'),
      'open-term': command('Alt+Shift+L', 'open'),
      'switch-site': command('Alt+Shift+O', 'switchSite'),
    },
    // Declared here and not as a WXT content script: those announce themselves to the page by events and
    // messages, by which a site could tell who has the extension. See docs/decisions/0001-one-script-a-stage.md.
    content_scripts: [
      {
        matches: everyPage,
        js: ['scout.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'smp-fact-panels@smp-fact-panels.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...contentAssets());
    },
    'build:done': (wxt) => {
      if (wxt.config.command === 'build') assertBudget(weighBundles(wxt.config.outDir));
    },
  },
  vite: () => ({
    plugins: [content()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
