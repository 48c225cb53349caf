import { expect, onTestFinished, test } from 'vitest';
import { watchRoot } from '../../../../page/dom/watch-root.ts';
import { showPage } from '../shown-page.ts';

/** A document of its own, and how often it was told to have another root. */
function watched() {
  const frame = document.createElement('iframe');
  showPage('').append(frame);
  const page = frame.contentDocument as Document;
  page.body.innerHTML = '<p>one</p>';
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const told = { times: 0 };
  watchRoot(page, () => told.times++, ended.signal);
  return { page, told, ended };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 1_300));

function rootOf(page: Document, text: string): Element {
  const root = page.createElement('html');
  root.innerHTML = `<body>${text}</body>`;
  return root;
}

test.each<[string, (page: Document) => void]>([
  [
    'is written anew',
    (page) => {
      page.open();
      page.write('<p>two</p>');
      page.close();
    },
  ],
  [
    'is written anew in pieces',
    (page) => {
      page.open();
      page.write('<!doctype html>');
      setTimeout(() => page.write('<p>two</p>'), 60);
      setTimeout(() => page.close(), 120);
    },
  ],
  ['gets another root', (page) => page.documentElement.replaceWith(rootOf(page, 'two'))],
  [
    'has no root for a while',
    (page) => {
      page.documentElement.remove();
      setTimeout(() => page.append(rootOf(page, 'two')), 300);
    },
  ],
])('tells once that a page %s', async (_, change) => {
  const { page, told } = watched();
  change(page);
  await expect.poll(() => told.times).toBe(1);
  page.documentElement.replaceWith(rootOf(page, 'three'));
  await soon();
  expect(told.times).toBe(1);
});

test.each<[string, (page: Document) => void]>([
  ['another body', (page) => page.body.replaceWith(page.createElement('body'))],
  ['a comment', (page) => page.append(page.createComment('x'))],
])('says nothing of %s', async (_, change) => {
  const { page, told } = watched();
  change(page);
  await soon();
  expect(told.times).toBe(0);
});

test('says nothing after its end', async () => {
  const { page, told, ended } = watched();
  page.documentElement.replaceWith(rootOf(page, 'two'));
  ended.abort();
  await soon();
  expect(told.times).toBe(0);
});
