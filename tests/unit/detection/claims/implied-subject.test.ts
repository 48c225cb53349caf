import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

describe('a page that never names SMP', () => {
  test('is read where it speaks of dots on a shaved head', () => {
    const text = `We match every dot to your stubble, on a shaved head as between longer hairs.

Three sessions, £550 each. It does not turn blue.`;
    expect(claimed(text, 'Northgate Scalp Rooms')).toEqual([
      'Three sessions → sessions 3 3',
      '£550 each → price 550 550 GBP session',
      'does not turn blue → will-not-turn-blue asserted',
    ]);
  });

  test('is read where its title names the scalp and its text the pigment', () => {
    const text = `The pigment goes in with a fine needle, over two visits.

A full head is $2,400.`;
    expect(claimed(text, 'Prices at Oak Street Scalp Ink')).toContain(
      '$2,400 → price 2400 2400 USD total',
    );
  });

  test('is read where its title has the letters and its text a word of hair and one of the work', () => {
    const text = 'Paid 2,100 euro for 3 sessions. It looks like my own hair.';
    expect(claimed(text, 'Reviews of Dotline SMP Dublin')).toContain('3 sessions → sessions 3 3');
    expect(claimed('Paid 2,100 euro for 3 sessions.', 'SMP server course')).toEqual([]);
  });

  test('is read where pigment comes twice, three words of the head stand by and no other trade', () => {
    const text = `The pigment breaks down slowly. Needles go half as deep.

The right pigment does not turn blue. A receding hairline is 700 €; a shaved look is 2.300 €.`;
    expect(claimed(text)).toContain('does not turn blue → will-not-turn-blue asserted');
  });

  test('is read where its author is a scalp artist', () => {
    expect(claimed("I'm a scalp artist. It can fade.")).toContain('can fade → fades hedged');
  });

  test.each([
    [
      'hair dye',
      'The pigment coats each hair from the scalp to the tip; this dye is permanent. From £60 a session at our chair, on the hairline first.',
    ],
    [
      'laser hair removal',
      'Light is caught by pigment in the hair of the hairline and the shaved nape. Six sessions of laser, from £300, no downtime.',
    ],
    [
      'stamps',
      'The fourpenny has three pigments; the crown stands bald over the temples. Next session on Monday, £40 a chair.',
    ],
    [
      'another treatment',
      'Injections calm the scalp where bald patches lose their pigment. Three visits with fine needles, £450, hardly any pain.',
    ],
  ])('says nothing of SMP where it speaks of %s', (_, text) => {
    expect(claimed(text)).toEqual([]);
  });
});

describe('what names SMP late', () => {
  test('is about it from the start where the page names nothing else', () => {
    const text = `The hairline looks natural, and I felt nothing.

Third visit next week. That is my SMP, on a bald scalp.`;
    expect(claimed(text)).toContain('looks natural → natural asserted');
  });

  test('is not where another treatment comes first', () => {
    const text = `The transplant looks natural and is permanent.

Third visit next week. That is my SMP, on a bald scalp.`;
    expect(claimed(text).filter((one) => one.endsWith('asserted'))).toEqual([]);
  });
});

describe('what stands between passages on SMP', () => {
  const lead = '<h1>Scalp micropigmentation (SMP) for bald heads</h1>';

  test('turns nothing behind it where it is one entry of a list', () => {
    const html = `${lead}<dl><dt>Crown</dt><dd>£850</dd><dt>Registration</dt><dd>£20</dd></dl>
      <p>The result is permanent.</p>`;
    expect(claimedInHtml(html)).toEqual([
      '£850 → price 850 850 GBP total',
      'is permanent → permanence asserted',
    ]);
  });

  test('turns nothing where it is named deep in a sentence', () => {
    const text = `Scalp micropigmentation is my trade, and this spring I had a client who had tried injections. It is permanent.`;
    expect(claimed(text)).toEqual(['is permanent → permanence asserted']);
  });

  test.each(['a non-surgical way', 'a way without invasive surgery'])(
    'is not another treatment in "%s"',
    (way) => {
      const text = `Scalp micropigmentation is ${way} to a fuller look. It is permanent.`;
      expect(claimed(text)).toEqual(['is permanent → permanence asserted']);
    },
  );
});
