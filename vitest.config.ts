import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { content } from './build/content-plugin.ts';
import { chromiumPath } from './scripts/find-browser.mjs';
import { libraryModule } from './tests/library-module.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;
const i18n = new URL('./tests/dom/i18n.ts', import.meta.url).pathname;

export default defineConfig({
  plugins: [content(), libraryModule()],
  ...jsx,
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias: { '#i18n': i18n } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
        extends: true,
        resolve: { alias: { '#i18n': i18n } },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath(),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
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
          // Shared machines stall for whole seconds, which tests of timing cannot tell from a fault.
          retry: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Journeys mostly wait, so two browsers at a time fit on two cores; other tests go first.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
