/** A page of the benchmark. */
export interface BenchPage {
  name: string;
  html: string;
  /** Whether it holds terms. */
  terms: boolean;
}

const words =
  'the of and to in a is that it was for on as with his they be at one have this from or by hot word but what some we can out other were all there when up use your how said an each she'.split(
    ' ',
  );

/** Plain prose without terms, `length` words, always the same. */
export function prose(length: number, seed = 1): string {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1;
    return state;
  };
  const sentence: string[] = [];
  for (let index = 0; index < length; index++) {
    const word = words[next() % words.length] as string;
    sentence.push(index % 12 === 0 ? word[0]?.toUpperCase() + word.slice(1) : word);
    if (index % 12 === 11) sentence.push(`${sentence.pop()}.`);
  }
  return sentence.join(' ');
}

const terms = [
  'scalp micropigmentation',
  'scalp <b>micropigmentation</b>',
  'SMP',
  'alopecia areata',
  'hair transplant',
  'finasteride',
  'minoxidil',
  'Norwood 3',
  'hairline',
  'hair loss',
];

function withTerm(text: string, index: number): string {
  return `${text} A word on ${terms[index % terms.length]} and hair on the scalp.`;
}

function whole(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>body{max-width:60em;margin:auto;font:16px/1.5 sans-serif}</style><body>${body}</body></html>`;
}

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('');
}

/** The pages that the benchmark makes itself. */
export function madePages(): BenchPage[] {
  const article = (hasTerms: boolean) =>
    times(
      40,
      (i) =>
        `<h2>Part ${i}</h2>\n<p>${hasTerms && i % 2 ? withTerm(prose(90, i), i) : prose(90, i)}</p>\n`,
    );
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
