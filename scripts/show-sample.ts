import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { hasDisplay } from './has-display.ts';
import { openChromium } from './open-chromium.ts';
import { pointAt } from './point-at.ts';
import { readPanel, spokenText } from './read-panel.ts';
import { servePages } from './serve-pages.ts';

const artifacts = join(dirname(dirname(fileURLToPath(import.meta.url))), 'artifacts');
const firstTerm = 'scalp micropigmentation';

/** Hovers the first term until its panel is open. Throws after ten seconds. */
async function hoverFirstTerm(page: Page) {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    await pointAt(page, firstTerm);
    await page.waitForTimeout(700);
    const panel = await readPanel(page);
    if (panel) return panel;
  }
  throw new Error(`No panel opened over "${firstTerm}".`);
}

const server = await servePages();
const { context } = await openChromium({ headless: !hasDisplay });
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`${server.url}clinic.html`);
await page.bringToFront();

if (hasDisplay) {
  console.log(
    `The sample page is open: rest the pointer on an underlined term. Close the browser to end.`,
  );
  await new Promise((resolve) => context.on('close', resolve));
} else {
  const panel = await hoverFirstTerm(page);
  mkdirSync(artifacts, { recursive: true });
  const picture = join(artifacts, 'panel.png');
  await page.screenshot({ path: picture });
  console.log(`The panel over "${firstTerm}" says:\n${spokenText(panel)}\n\nPicture: ${picture}`);
  await context.close();
}
await server.close();
