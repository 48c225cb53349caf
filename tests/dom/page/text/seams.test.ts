import { expect, it } from 'vitest';
import { seamAfter, seamBefore } from '../../../../page/text/seams.ts';

it('is found around a document whose root went', () => {
  const page = document.implementation.createHTMLDocument();
  page.replaceChildren();
  expect([...seamBefore(page), ...seamAfter(page)]).toEqual([]);
  const root = page.createElement('html');
  root.innerHTML = '<body>minoxidil</body>';
  page.append(root);
  expect(seamAfter(page).map(({ data }) => data)).toEqual(['minoxidil']);
});
