import '../../../../fake-browser.ts';
import '../../../../../components/controls/page.css';

import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FrontPage } from '../../../../../components/library/FrontPage.tsx';
import { LongList } from '../../../../../components/library/parts/LongList.tsx';
import { Row } from '../../../../../components/library/parts/Row.tsx';
import { index } from '../../../packaged-library.ts';

afterEach(() => render(null, document.body));

const names = Array.from({ length: 500 }, (_, at) => `Name ${at}`);
const rows = () => document.querySelectorAll('a.row');
const last = () => [...rows()].at(-1);

it('draws of a long list little more than is seen, and all of it by the time its end is reached', async () => {
  await page.viewport(400, 600);
  render(
    <LongList
      items={names}
      row={(name) => <Row key={name} look="count" href={`#${name}`} name={name} />}
    />,
    document.body,
  );
  await expect.poll(() => rows().length).toBeGreaterThan(20);
  expect(rows().length).toBeLessThan(200);
  await expect
    .poll(() => {
      last()?.scrollIntoView();
      return last()?.textContent;
    })
    .toBe('Name 499');
  expect(rows()).toHaveLength(500);
});

it('draws of many articles the first, and the one from which one comes back', async () => {
  const [model] = index.articles;
  if (!model) throw new Error('There is no article.');
  const articles = Array.from({ length: 200 }, (_, at) => ({ ...model, id: `made-${at}` }));
  const shown = (before: string | undefined) => {
    render(null, document.body);
    render(
      <FrontPage
        index={{ ...index, articles }}
        before={before === undefined ? undefined : { article: before }}
        beside="page"
      />,
      document.body,
    );
    return document.querySelectorAll('.front h2').length;
  };
  expect(shown(undefined)).toBeLessThan(20);
  expect(shown('made-150')).toBeGreaterThan(150);
  expect(document.getElementById('article/made-150')).not.toBeNull();
});
