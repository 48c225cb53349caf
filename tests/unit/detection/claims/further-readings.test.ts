import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';
const promised = (text: string) =>
  claimed(`SMP is done on the scalp.\n\n${text}`, title).map((one) => one.split(' → ')[1] ?? '');

describe('a promise is never made larger', () => {
  test.each([
    ['Satisfaction guaranteed*.', 'guaranteed hedged'],
    ['No SMP is permanent.', 'permanence denied'],
    ['No SMP is painless.', 'painless denied'],
    ["It won't hurt more than a bad sunburn.", 'painless hedged'],
    ['It is painless under local anaesthesia.', 'painless hedged'],
    ['Thirty-four of 38 patients rated the outcome as natural.', 'natural hedged'],
    ['With quality pigment, SMP will not turn blue.', 'will-not-turn-blue hedged'],
    ['You will have to pay for any top-up after the third session.', 'free-touch-ups denied'],
    ['Because the dots cannot be washed out, the result is lifelong.', 'permanence asserted'],
    ["There's always a small risk of infection.", 'no-risk denied'],
    ['We have minimal risk of scarring.', 'no-scarring hedged'],
    ["You don't need to take a single day off work.", 'no-downtime asserted'],
  ])('%s', (text, expected) => {
    const [kind = ''] = expected.split(' ');
    const said = promised(text).filter((one) => kind === '' || one.startsWith(kind));
    expect(said).toEqual(expected === '' ? [] : [expected]);
  });
});

describe('the name of a company promises nothing', () => {
  test.each([
    'Permanent Image Clinic, 14 High Street',
    'Painless Hair Solutions Ltd. All rights reserved.',
    'Forever Hairline Clinic is open Monday to Saturday.',
  ])('%s', (text) => {
    expect(promised(text)).toEqual([]);
  });
  test('but a heading in capitals may', () => {
    expect(promised('Natural Results At Our Studio')).toEqual(['natural asserted']);
  });
});

test('what follows a belief in quotation marks is what the page says of it', () => {
  const html = `<h1>Six myths on ${title}</h1><p>Myth 1: "It turns blue." A proper pigment does not turn blue.</p><p>Myth 2: "It is painless." Ask my temples.</p>`;
  expect(claimedInHtml(html)).toEqual(['does not turn blue → will-not-turn-blue asserted']);
});

test('a section begins with what the page is about', () => {
  const html = `<h1>${title}</h1><h3>Scars</h3><p>A transplant can leave a line.</p><h3>Guarantee</h3><p>We offer a full refund.</p>`;
  expect(claimedInHtml(html)).toEqual(['full refund → guaranteed asserted']);
});

describe('a price', () => {
  test('that was asked before is none where another is asked now', () => {
    expect(claimed('Full head: was $3,000, now $2,500.', title).join()).not.toContain('3000');
    expect(claimed('Hairline special: $1,100 (reg. $1,400).', title)).toHaveLength(1);
    const html = `<h1>${title}</h1><ul><li>Full scalp, three sessions: RM 749 <s>RM 1,700</s></li></ul>`;
    expect(claimedInHtml(html).join()).not.toContain('1700');
  });
  test('with what is saved behind it is one', () => {
    expect(claimed('Full head now $1,799 – save $1,200.', title)).toHaveLength(1);
  });
  test.each([
    '<table><tr><th>Zone</th><th>1st session</th><th>each next</th></tr><tr><th>Crown</th><td>€700</td><td>€300</td></tr></table>',
    '<table><tr><td>Session 1 – full scalp</td><td>€900</td></tr><tr><td>Session 2 – full scalp</td><td>€600</td></tr></table>',
  ])('is of one session where its row or its column says so: %s', (table) => {
    const prices = claimedInHtml(`<h1>${title}</h1>${table}`).filter((one) =>
      one.includes('price'),
    );
    expect(prices).toHaveLength(2);
    for (const one of prices) expect(one).toContain('session');
  });
  test('"or less" is its upper end', () => {
    expect(claimed('A hairline is £1,200 or less.', title)).toEqual([
      expect.stringContaining('price  1200'),
    ]);
  });
  test('of SMP together with another treatment is none, however it is counted', () => {
    const html = `<h1>${title}</h1><div><h3>Platinum</h3><p>Full scalp SMP + 4 × PRP</p><p>R26 000</p></div>`;
    expect(claimedInHtml(html)).toEqual([]);
  });
});
