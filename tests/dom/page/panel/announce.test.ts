import { expect, it, vi } from 'vitest';
import { announce } from '../../../../page/panel/announce.ts';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('leaves no trace in the page where the browser can notify screen readers', () => {
  const page = document.implementation.createHTMLDocument();
  const ariaNotify = vi.fn();
  Object.assign(page, { ariaNotify });
  announce('Three terms', page, new AbortController().signal);
  expect(ariaNotify).toHaveBeenCalledWith('Three terms');
  expect(page.documentElement.outerHTML).not.toContain('Three terms');
  expect(page.documentElement.children).toHaveLength(2);
});

it('speaks by one element elsewhere, which goes away', async () => {
  const page = document.implementation.createHTMLDocument();
  Object.assign(page, { ariaNotify: undefined });
  const before = page.documentElement.children.length;
  const ending = new AbortController();
  announce('Three terms', page, ending.signal);
  expect(page.documentElement.children).toHaveLength(before + 1);
  await wait(150);
  expect(page.documentElement.children).toHaveLength(before + 1);
  ending.abort();
  expect(page.documentElement.children).toHaveLength(before);
});
