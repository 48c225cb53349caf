import { writeFileSync } from 'node:fs';
import { chromiumBuild, loadExtension, openChromium } from './open-chromium.ts';
import { servePages } from './serve-pages.ts';

const list = JSON.parse(process.argv[2] ?? '[]');
const { context } = await openChromium({ extension: null });
const id = await loadExtension(context, chromiumBuild);
const server = await servePages();
const page = await context.newPage();
await page.goto(
  server.add(
    'clinic.html',
    '<body style="font:20px serif"><p>Scalp micropigmentation, SMP, hairline, hair transplant, minoxidil, finasteride, alopecia areata, Norwood scale and pigment.</p><p>SMP and hairline again.</p>',
  ),
);
await new Promise((r) => setTimeout(r, 2500));
const [worker] = context.serviceWorkers();
const tab = await worker.evaluate(
  async (u) => (await chrome.tabs.query({ url: u }))[0]?.id,
  page.url(),
);
for (const s of list) {
  const own = await context.newPage();
  await own.setViewportSize({ width: s.w ?? 400, height: s.h ?? 600 });
  await own.emulateMedia({
    colorScheme: s.dark ? 'dark' : 'light',
    forcedColors: s.forced ? 'active' : 'none',
    media: s.print ? 'print' : 'screen',
  });
  await own.goto(
    `chrome-extension://${id}/${s.page ?? 'popup.html'}?tab=${tab}${s.view ? `&view=${s.view}` : ''}#${s.at ?? ''}`,
  );
  if (s.rtl)
    await own.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  if (s.big)
    await own.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  await new Promise((r) => setTimeout(r, 1500));
  if (s.type) {
    await own.keyboard.press('/');
    await own.keyboard.type(s.type);
    await new Promise((r) => setTimeout(r, 800));
  }
  if (s.click) {
    await own
      .getByRole('button', { name: new RegExp(s.click) })
      .first()
      .click();
    await new Promise((r) => setTimeout(r, 1200));
  }
  await own.screenshot({ path: `/tmp/popup/${s.name}.png`, fullPage: !!s.full });
  if (s.pdf) {
    writeFileSync(`/tmp/popup/${s.name}.pdf`, await own.pdf({ format: 'A4' }));
  }
  await own.close();
}
await context.close();
await server.close();
