import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from 'virtual:library';
import { afterAll, describe, expect, it } from 'vitest';
import { chromiumBuild } from '../../scripts/open-chromium.ts';
import { flatten } from '../../scripts/read-panel.ts';
import { stopBackground } from '../../scripts/stop-background.ts';
import { useExtension } from './harness/extension.ts';

const page = {
  path: 'sheets.html',
  body: '<title>x</title><p>About scalp micropigmentation.</p><p>Then minoxidil.</p><p>Then a keloid scar.</p>',
};

describe('the package', () => {
  const scripts = ['ear.js', 'scout.js', 'reader.js', 'judge.js', 'panel.js'];
  const sentences = [
    ...library.terms.flatMap(({ definition, keyFacts }) => [
      definition,
      ...keyFacts.map(({ text }) => text),
    ]),
    ...library.articles.flatMap(({ claims, risks, questions }) =>
      [...claims, ...questions]
        .map(({ text }) => text)
        .concat(risks.map(({ course }) => course ?? '')),
    ),
    ...library.evidence.map(({ text }) => text),
  ].filter((text) => text.length > 30);

  it.each(scripts)('has no content in %s, which pages get', (script) => {
    const code = readFileSync(join(chromiumBuild, script), 'utf8');
    expect(sentences.length).toBeGreaterThan(400);
    expect(sentences.filter((text) => code.includes(text.slice(0, 30)))).toEqual([]);
  });

  it('brings no other script into pages, and lets no page read its files', () => {
    const background = readFileSync(join(chromiumBuild, 'background.js'), 'utf8');
    const manifest = JSON.parse(readFileSync(join(chromiumBuild, 'manifest.json'), 'utf8'));
    const brought = new Set<string | undefined>([
      ...[...background.matchAll(/["'`]\/?([\w-]+\.js)["'`]/g)].map(([, file]) => file),
      ...manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js),
    ]);
    expect([...brought].filter((file) => !scripts.includes(file ?? ''))).toEqual([]);
    expect(brought.size).toBe(scripts.length);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('holds every term and every article once', () => {
    const names = (folder: string) => readdirSync(join(chromiumBuild, 'content', folder)).sort();
    expect(names('terms')).toEqual(library.terms.map(({ id }) => `${id}.json`).sort());
    expect(names('articles')).toEqual(library.articles.map(({ id }) => `${id}.json`).sort());
  });
});

describe('a panel', () => {
  const extension = useExtension();

  it('shows what is known also where the background was stopped before', async () => {
    const own = await extension.visitOwn('options.html');
    const tab = await extension.visit(page);
    await tab.bringToFront();
    await stopBackground(own);
    const panel = extension.panelOf(tab);
    await panel.openOn('micropigmentation');
    expect(await panel.text()).toMatch(/\$500/);
    expect(extension.errors).toEqual([]);
  });

  it('goes on to another term and back', async () => {
    const tab = await extension.visit(page);
    const panel = extension.panelOf(tab);
    await panel.openOn('minoxidil');
    const name = async () => (await panel.opened()).name;
    await panel.click('button', 'All sections');
    await panel.click('button', /^Related terms/);
    await panel.click('button', 'Oral minoxidil');
    await expect.poll(name).toBe('Oral minoxidil');
    await panel.click('button', 'Back to Related terms');
    await panel.click('button', 'Back to All sections');
    await panel.click('button', 'Back to Minoxidil');
    await expect.poll(name).toBe('Minoxidil');
  });

  it('tells first of the stage that the page speaks of', async () => {
    const tab = await extension.visit({
      path: 'stages.html',
      body: '<title>x</title><p>His hair loss had come to Norwood stage V.</p>',
    });
    const panel = extension.panelOf(tab);
    await panel.openOn('Norwood');
    const told = flatten(await panel.opened())
      .filter(({ role, name }) => role === 'StaticText' && /^Stage \d/.test(name))
      .map(({ name }) => name);
    expect(told).toEqual([expect.stringMatching(/^Stage 5/)]);
  });
});

describe('a package with a damaged file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(chromiumBuild, folder, { recursive: true });
  writeFileSync(join(folder, 'content', 'terms', 'minoxidil.json'), '{"id":');
  const extension = useExtension({ extension: folder });

  it('says so in the panel of its term, and offers the rest of the library', async () => {
    const tab = await extension.visit(page);
    const panel = extension.panelOf(tab);
    await panel.openOn('minoxidil');
    expect(await panel.text()).toMatch(/a file of the extension is damaged/);
    const [own] = await Promise.all([
      extension.context.waitForEvent('page'),
      panel.click('button', 'Search the library'),
    ]);
    await own.getByRole('searchbox').waitFor();
    await own
      .getByRole('link', { name: /^Minoxidil/ })
      .first()
      .click();
    await own
      .getByRole('alert')
      .filter({ hasText: /a file of the extension is damaged/i })
      .waitFor();
    await tab.bringToFront();
    await panel.openOn('micropigmentation');
    // The panel of the other term may still be on its way out.
    await expect.poll(() => panel.text()).toMatch(/\$500/);
    expect(extension.errors).toEqual([]);
  });
});
