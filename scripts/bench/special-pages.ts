import { prose, times, whole, withTerm } from './page-text.ts';
import type { BenchPage } from './pages.ts';

/** One sentence with a sure term and one of several senses: what is done on it is done on every page with terms. */
export const leastPage: BenchPage = {
  name: 'one sentence',
  terms: true,
  html: whole('Sentence', '<p>A word on minoxidil, SMP and hair on the scalp.</p>'),
};

/** A page that puts 50 more rows with terms at its end whenever it is scrolled. */
export function infiniteList(): BenchPage {
  const rows = times(50, (i) => `<li>${withTerm(prose(20, i), i)}</li>`);
  return {
    name: 'infinite list',
    terms: true,
    html: whole(
      'List',
      `<ul id="list">${rows}</ul><template id="more">${rows}</template><script>addEventListener('scroll', () => list.append(more.content.cloneNode(true)))</script>`,
    ),
  };
}

const split: [term: string, html: string][] = [
  ['scalp micropigmentation', 'scalp <b>micropigmentation</b>'],
  ['hair transplant', '<i>hair</i> transplant'],
  ['minoxidil', 'minoxi<b>dil</b>'],
  ['finasteride', 'fin<span>aste</span>ride'],
  ['alopecia areata', 'alopecia\n  areata'],
  ['hair transplant', 'hair&nbsp;transplant'],
  ['dutasteride', 'dutas&shy;teride'],
  ['minoxidil', 'mino<wbr>xidil'],
  ['alopecia areata', '<a href="#">alopecia</a> <em>areata</em>'],
  ['scalp micropigmentation', 'scalp <!-- --> micropigmentation'],
  ['finasteride', '<b>F</b>inasteride'],
  ['hair transplant', 'hair <b><i>trans</i></b>plant'],
];

/** A page of terms that markup, spaces or hyphens split, one in each section. */
export const splitPage: BenchPage & { count: number } = {
  name: 'split terms',
  terms: true,
  count: split.length,
  html: whole(
    'Split',
    split
      .map(([term, html], i) => `<h2>Part ${i}</h2><p data-term="${term}">A word on ${html}.</p>`)
      .join(''),
  ),
};

const sure = ['minoxidil', 'finasteride', 'alopecia areata', 'dutasteride', 'hair transplant'];

/** A page of so many sections of one paragraph, each with so many different terms (at most five), and a counter to change. */
export function changingPage(sections: number, termsEach: number): string {
  const words = sure
    .slice(0, termsEach)
    .map((term) => `and ${term} `)
    .join('');
  return whole(
    'Changing',
    `<div id="counter">0</div>${times(sections, (i) => `<h3>Part ${i}</h3><p>${prose(30, i)} ${words}</p>`)}<div id="list"></div>`,
  );
}
