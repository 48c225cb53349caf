import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { bareScripts } from './build/bare-scripts.ts';
import { assertBudget, weighBuild } from './build/bundle-budget.ts';
import { bundledPackages } from './build/bundled-packages.ts';
import { contentAssets } from './build/content-assets.ts';
import { content } from './build/content-plugin.ts';
import { noticesOf } from './build/notices.ts';
import { pageChunks } from './build/page-chunks.ts';
import { pagePolicy } from './build/page-policy.ts';

const command = (key: string, name: string) => ({
  suggested_key: { default: key },
  description: `__MSG_commands_${name}__`,
});

const everyPage = ['*://*/*'];

/** Folders of the packages that the present build has bundled. */
const packages = new Set<string>();
const everyFrame = {
  matches: everyPage,
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifest: ({ browser, command: task }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: everyPage,
    content_security_policy: { extension_pages: pagePolicy(task) },
    commands: {
      'next-term': command('Alt+Shift+PageDown', 'next'),
      'previous-term': command('Alt+Shift+PageUp', 'previous'),
      'open-term': command('Alt+Shift+Home', 'open'),
      'switch-site': command('Alt+Shift+End', 'switchSite'),
    },
    // Declared here and not as a WXT content script: those announce themselves to the page by events and
    // messages, by which a site could tell who has the extension. See docs/decisions/0001-one-script-a-stage.md.
    content_scripts: [
      {
        ...everyFrame,
        js: ['ear.js'],
        run_at: 'document_start',
      },
      {
        ...everyFrame,
        js: ['scout.js'],
        run_at: 'document_idle',
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
    'build:before': () => packages.clear(),
    'build:publicAssets': (wxt, files) => {
      files.push({ absoluteSrc: join(wxt.config.root, 'LICENSE'), relativeDest: 'LICENSE.txt' });
      files.push(...contentAssets());
    },
    'build:done': (wxt, output) => {
      if (wxt.config.command !== 'build') return;
      writeFileSync(join(wxt.config.outDir, 'NOTICES.txt'), noticesOf(packages));
      output.publicAssets.push({ type: 'asset', fileName: 'NOTICES.txt' });
      assertBudget(weighBuild(wxt.config.outDir));
    },
  },
  vite: () => ({
    // Every browser that the extension supports preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    plugins: [content(), bareScripts(), pageChunks(), bundledPackages(packages)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
