import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { content } from './build/content-plugin.ts';
import { chromiumPath } from './scripts/find-browser.mjs';
import {
  chromiumSwitches,
  environmentIn,
  surroundTests,
} from './scripts/surroundings/surroundings.ts';
import { libraryModule } from './tests/library-module.ts';
import { patience } from './tests/patience.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
const i18n = fileURLToPath(new URL('./tests/dom/i18n.ts', import.meta.url));
const around = surroundTests();
const waits = {
  // Looking is work too: the machine has better to do than to be asked twenty times a second.
  expect: { poll: { timeout: patience, interval: 100 } },
  testTimeout: 6 * patience,
  hookTimeout: 6 * patience,
};

export default defineConfig({
  plugins: [content(), libraryModule()],
  ...jsx,
  test: {
    env: { TZ: around.timeZone },
    retry: 0,
    ...waits,
    // Tests wait as much as they work, so three at a time keep two cores busy.
    maxWorkers: '150%',
    projects: [
      {
        extends: true,
        resolve: { alias: { '#i18n': i18n } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/unit/fresh-modules.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: { '#i18n': i18n } },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          // Here the test runs in the page itself, where a look costs next to nothing.
          expect: { poll: { timeout: patience, interval: 20 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  ...chromiumSwitches(around),
                ],
                env: environmentIn(around),
              },
              contextOptions: { deviceScaleFactor: around.scale },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-extension.ts'],
          // The files of a worker share its browsers.
          isolate: false,
          // Journeys wait even more, but more browsers at a time only wait for each other; other tests go first.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
