import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml, claimedOf } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';
const promised = (text: string) => claimed(text, title).map((one) => one.split(' → ')[1] ?? '');

describe('an answer that denies with a strong word', () => {
  test.each([
    ['Does it turn blue? Absolutely not.', 'will-not-turn-blue asserted'],
    ['Is it permanent? Definitely not.', 'permanence denied'],
    ['Does it hurt? Of course not.', 'painless asserted'],
    ['Will it turn blue? Certainly not!', 'will-not-turn-blue asserted'],
    ['Does it leave a scar? Sure not.', 'no-scarring asserted'],
    ['Is it dangerous? No.', 'safe asserted'],
    ['Is it dangerous? Yes.', 'safe denied'],
    ['Can I go straight back to work? No, take the weekend off.', 'no-downtime denied'],
    ['Can I go straight back to work? Yes.', 'no-downtime asserted'],
    ['Is it permanent? Absolutely.', 'permanence asserted'],
  ])('%s', (text, expected) => {
    const kind = expected.split(' ')[0] ?? '';
    expect(promised(text).filter((one) => one.startsWith(kind))).toEqual([expected]);
  });
});

describe('a page that names SMP beside its text alone', () => {
  const text = 'Full head from £1,200. It leaves no scars.';
  const both = [
    'from £1,200 → price 1200 null GBP total',
    'leaves no scars → no-scarring asserted',
  ];
  const pages = [
    { text, title: 'Prices', description: 'Scalp micropigmentation in Zurich: what it costs.' },
    { text, title: 'Reviews', description: 'What clients say about their SMP.' },
    { text, title: 'Prices', address: 'https://studio.example/scalp-micropigmentation/prices' },
    { text, title: 'Tinta, micropigmentação capilar' },
    { text, title: 'Skalpmikropigmentering i Stockholm' },
  ];
  test.each(pages)('is about it: %j', (page) => {
    expect(claimedOf(page).map((one) => one.replace(/ (?:full|Full) head.*$/, ''))).toEqual(
      expect.arrayContaining([expect.stringContaining('£1,200'), both[1]]),
    );
  });
  test('but not where it is one entry of a list', () => {
    const description = 'Tattoos, piercings, SMP.';
    expect(claimedOf({ text: 'Small £60. Full day £600.', title: 'Rates', description })).toEqual(
      [],
    );
  });
});

describe('what stands beside a statement', () => {
  test('a heading that speaks of visitors takes nothing from it', () => {
    const html = `<h1>${title}</h1><h3>Why clients travel to us</h3><p>There is no downtime.</p>`;
    expect(claimedInHtml(html)).toEqual(['no downtime → no-downtime asserted']);
  });
  test('what is paid besides in the next clause takes nothing from it', () => {
    expect(promised('Allergic reactions can happen, so we offer a patch test.')).toEqual([
      'no-risk denied',
    ]);
    expect(promised('Correction within 1 year free, you pay the flight.')).toEqual([
      'free-touch-ups asserted',
    ]);
  });
  test('the next myth refutes nothing', () => {
    expect(promised('Pigments do not turn blue.\n\nMyth 3: it is painless.')).toContain(
      'will-not-turn-blue asserted',
    );
  });
  test('who is sent here because surgery is none for them is no patient of a surgeon', () => {
    const html = `<h2>PRP</h2><p>PRP is $600.</p><h2>${title}</h2><p>For patients who are not candidates for surgery. It looks natural.</p>`;
    expect(claimedInHtml(html)).toEqual(['looks natural → natural asserted']);
  });
});

describe('a promise that somebody denies, wants or warns of', () => {
  test.each([
    "What I won't promise is that it's pain free.",
    "Anyone telling you it's painless is lying.",
    'You will find studios that call it permanent.',
    'I want something that looks natural.',
    'We are passionate about natural results.',
    'Scarring alopecia destroys the follicles for good.',
    'Male pattern baldness is not dangerous.',
    'Your natural hairline is the starting point.',
    'Wash it with the free skin fade.',
  ])('%s', (text) => {
    expect(promised(text)).toEqual([]);
  });
});

describe('what somebody likes is said all the same', () => {
  test.each([
    ['I love it, it looks so real.', 'natural asserted'],
    ['We love the result: nobody can tell.', 'natural asserted'],
    ['I like that there is no downtime.', 'no-downtime asserted'],
    ['It blends seamlessly with your natural hair.', 'natural asserted'],
    ['Nobody can tell it from your natural hair.', 'natural asserted'],
    ['Welcome to our studio, where results look natural.', 'natural asserted'],
    ['We are passionate about SMP and our results are completely natural.', 'natural asserted'],
  ])('%s', (text, expected) => {
    expect(promised(text)).toEqual([expected]);
  });
});

describe('prices', () => {
  test('answers to a question on the budget of the reader are none', () => {
    const html = `<h1>${title}</h1><p>What is your budget?</p><p>under $1,000</p><p>$1,000–$2,000</p>`;
    expect(claimedInHtml(html)).toEqual([]);
  });
  test.each(['Pay €200 now to lock in the offer.', 'First appointment CHF 80, deducted later.'])(
    'what is paid ahead is none: %s',
    (text) => {
      expect(claimed(text, title)).toEqual([]);
    },
  );
  test('a bare dollar is a peso where the page says so', () => {
    const text = 'Full head: $4,500. Amounts in Mexican pesos.';
    expect(claimed(text, title)).toEqual([expect.stringContaining('MXN')]);
  });
  test('the cell before it in the row names the unit', () => {
    const html = `<h1>${title}</h1><table><tr><th>Treatment</th><th>Scope</th><th>Price</th></tr><tr><td>Hair pigmentation (SMP)</td><td>per session</td><td>590 €</td></tr></table>`;
    expect(claimedInHtml(html)).toEqual([expect.stringContaining('session')]);
  });
  test('a time that names a price is not how long the work lasts', () => {
    const html = `<h1>Top-up prices (${title})</h1><dl><dt>6–18 months</dt><dd>£120</dd></dl>`;
    expect(claimedInHtml(html).filter((one) => one.includes('longevity'))).toEqual([]);
  });
  test('the front of a payment is no part of the head', () => {
    expect(claimed('Up-front cost of SMP: $1,800.', title).join()).not.toMatch(/front$/);
  });
});
