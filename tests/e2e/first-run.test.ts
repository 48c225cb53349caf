import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension({ installed: 'for each test' });

it('opens one page when the extension is installed', () => {
  expect(extension.openedAtInstall).toEqual(['/welcome.html']);
});

it('has a sample that answers the pointer', async () => {
  const page = await extension.visitOwn('welcome.html');
  const panel = extension.panelOf(page);
  await panel.openOn('hair transplant');
  expect(await panel.text()).toMatch(/hair transplant/i);
  await page.keyboard.press('Escape');
  await panel.untilClosed();
  expect(extension.errors).toEqual([]);
});

it('leads to the options and to the library', async () => {
  const page = await extension.visitOwn('welcome.html');
  const [options] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Choose sites' }).click(),
  ]);
  await options.getByRole('heading', { name: 'Sites' }).waitFor();
  const [library] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the library' }).click(),
  ]);
  await library.getByRole('navigation', { name: 'Contents' }).waitFor();
});
