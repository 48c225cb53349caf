import { describe, expect, test } from 'vitest';
import { claimedOf } from '../lexicon-of-content.ts';

const currencies = (
  page: { title?: string; description?: string; address?: string },
  text: string,
) =>
  claimedOf({ ...page, text: `Scalp micropigmentation: ${text}` })
    .filter((one) => one.includes('→ price'))
    .map((one) => /[A-Z]{3}/.exec(one.split('→ price')[1] ?? '')?.[0]);

describe('what a sign means that several currencies share', () => {
  test.each([
    ['dots.com.au/prices', '$2,300.', 'AUD'],
    ['https://www.dots.co.nz', '$2,300.', 'NZD'],
    ['dots.ca', '$2,300.', 'CAD'],
    ['dots.dk', '13.500 kr.', 'DKK'],
    ['dots.pk/hair', 'Rs 90,000.', 'PKR'],
    ['dots.ma', '9,000 dirhams.', 'MAD'],
    ['dots.studio', '$2,300.', 'USD'],
  ])('the country of the host: %s %s', (address, text, expected) => {
    expect(currencies({ address }, text)).toEqual([expected]);
  });

  test.each([
    ['taxes', '$2,300 plus HST.', 'CAD'],
    ['a telephone number', '$2,300.\n\nCall +61 3 9012 0000.', 'AUD'],
    ['a number of a Canadian area', '$2,300.\n\nCall (604) 555-0123.', 'CAD'],
    ['a postal code', '$2,300.\n\n12 Mill Street, L8P 4S1', 'CAD'],
    ['a zone of time', 'until midnight AEDT $2,300.', 'AUD'],
    ['a way to pay', '$2,300. Interac only.', 'CAD'],
    ['a town', '$2,300.\n\nFind us in Napier.', 'NZD'],
    ['a place', '13 500 kr.\n\nFind us in Stavanger.', 'NOK'],
    [
      'a stage that sounds like a country',
      '13 500 kr for a Norwood 3.\n\nFind us in Uppsala.',
      'SEK',
    ],
    ['a sign behind the number', '225 $ per session.\n\nFind us in Gatineau.', 'CAD'],
    ['a word behind the number', '62.500 TL.', 'TRY'],
  ])('%s', (_, text, expected) => {
    expect(currencies({}, text)).toEqual([expected]);
  });

  test('the description tells', () => {
    expect(currencies({ description: 'Dots in Brisbane since 2015' }, '$900.')).toEqual(['AUD']);
  });

  test('what a page says outright stands above its host', () => {
    expect(currencies({ address: 'dots.ca' }, '$900.\n\nAll prices in US dollars.')).toEqual([
      'USD',
    ]);
  });

  test.each([
    ['places of two countries', {}, '$900.\n\nWe work in Toronto and in Sydney.'],
    ['a title and a host that differ', { title: 'SMP Auckland', address: 'dots.ca' }, '$900.'],
    ['a host of a country with dollars of both kinds', { address: 'dots.mx' }, '$900.'],
    ['crowns without a place', {}, '13 500 kr.'],
    ['dinars without a place', {}, '1,200 dinars.'],
  ])('%s leave it unread', (_, page, text) => {
    expect(currencies(page, text)).toEqual([]);
  });
});

describe('a sign that nothing explains is left unread where nobody asks so much or so little in its usual money', () => {
  test.each([
    ['$1,900 for the crown, $3,200 for a full head.', ['USD', 'USD']],
    ['$5,900 for the crown, $15,000 for a full head.', []],
    ['MX$5,900 for the crown, $15,000 for a full head.', ['MXN', 'MXN']],
    ['¥140,000 for a full head.', ['JPY']],
    ['¥7,800 for a full head.', []],
    ['£15,000 for a full head.', []],
  ])('%s', (text, expected) => {
    expect(currencies({}, text)).toEqual(expected);
  });

  test('what another treatment costs says nothing of it', () => {
    const text = '$2,900 for a full head.\n\nA hair transplant is $14,000.';
    expect(currencies({}, text)).toEqual(['USD']);
  });
});
