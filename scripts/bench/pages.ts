import { prose, terms, times, whole, withTerm, words } from './page-text.ts';

/** A page of the benchmark. */
export interface BenchPage {
  name: string;
  html: string;
  /** Whether it holds terms. */
  terms: boolean;
}

/** A real page with a sentence with a term at the end of so many of its paragraphs, evenly chosen. */
export function withTerms({ name, html }: BenchPage, sentences: number): BenchPage {
  const paragraphs = html.split('</p>');
  const stride = (paragraphs.length - 1) / sentences;
  const chosen = new Map(Array.from({ length: sentences }, (_, i) => [Math.floor(i * stride), i]));
  const parts = paragraphs.map((text, at) => {
    const index = chosen.get(at);
    return index === undefined ? text : withTerm(text, index);
  });
  return { name: `${name}, ${sentences} terms`, html: parts.join('</p>'), terms: true };
}

/** The pages that the benchmark makes itself. */
export function madePages(): BenchPage[] {
  return [
    { name: 'article', terms: false, html: whole('News', article(false)) },
    { name: 'article, 20 terms', terms: true, html: whole('News', article(true)) },
    {
      name: 'forum thread',
      terms: true,
      html: whole(
        'Thread',
        times(
          500,
          (i) =>
            `<article><header><a href="#">user${i}</a> <time>${i} h</time></header><div><p>${i % 10 ? prose(60, i) : withTerm(prose(60, i), i)}</p><blockquote>${prose(20, i)}</blockquote></div><footer><button>Reply</button></footer></article>`,
        ),
      ),
    },
    {
      name: 'giant table',
      terms: true,
      html: whole(
        'Table',
        `<table>${times(5_000, (i) => `<tr><td>${i}</td><td>${prose(3, i)}</td><td>${i % 100 ? prose(4, i) : terms[(i / 100) % terms.length]}</td><td>${i * 7}</td></tr>`)}</table>`,
      ),
    },
    {
      name: 'book of one text, 4 MB',
      terms: true,
      html: whole(
        'Book',
        `<div>${times(1_000, (i) => withTerm(prose(800, i), i).replace(/<\/?b>/g, ''))}</div>`,
      ),
    },
    ...pagesOfNodes(),
  ];
}

/** Forty sections, with or without terms. */
function article(hasTerms: boolean): string {
  return times(
    40,
    (i) =>
      `<h2>Part ${i}</h2>\n<p>${hasTerms && i % 2 ? withTerm(prose(90, i), i) : prose(90, i)}</p>\n`,
  );
}

function pagesOfNodes(): BenchPage[] {
  return [
    {
      name: '100,000 small nodes',
      terms: true,
      html: whole(
        'Nodes',
        times(
          2_000,
          (i) =>
            `<div>${times(50, (k) => (k === 25 && i % 20 === 0 ? `<span>${terms[(i / 20) % terms.length]}</span> ` : `<span>${words[(i + k) % words.length]}</span> `))}</div>`,
        ),
      ),
    },
    {
      name: '100,000 small nodes, no terms',
      terms: false,
      html: whole(
        'Nodes',
        times(
          2_000,
          (i) => `<div>${times(50, (k) => `<span>${words[(i + k) % words.length]}</span> `)}</div>`,
        ),
      ),
    },
  ];
}
