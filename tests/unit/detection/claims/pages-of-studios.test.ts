import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml, claimedOf } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';

const promised = (text: string) =>
  claimed(`SMP is done on the scalp.\n\n${text}`, title)
    .map((one) => one.split(' → ')[1] ?? '')
    .filter((one) => /(?:asserted|hedged|denied)$/.test(one));

const prices = (found: string[]) =>
  found.filter((one) => one.includes('→ price')).map((one) => one.replace(/^.*→ price /, ''));

const pricesIn = (html: string) => prices(claimedInHtml(html, title));

describe('a package whose name and price are one heading', () => {
  const card = (name: string, ...lines: string[]) =>
    `<h3>${name}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

  test('is read where it holds a part of the head', () => {
    expect(
      pricesIn(
        card('Silver: £1,150', 'Hairline and crown', 'Two visits') +
          card('Gold: £1,950', 'Full head'),
      ),
    ).toEqual(['1150 1150 GBP total', '1950 1950 GBP total']);
  });

  test('also where that is the first sentence of what stands below', () => {
    expect(
      pricesIn('<h3>Silver: £1,150</h3><p>Crown or temples. Two visits, a week apart.</p>'),
    ).toEqual(['1150 1150 GBP total']);
  });

  test('and one beside it that only adds to it', () => {
    expect(
      pricesIn(
        card('Gold: £1,950', 'Full head') +
          card('Platinum: £2,450', 'All of Gold', 'Evening dates'),
      ),
    ).toEqual(['1950 1950 GBP total', '2450 2450 GBP total']);
  });

  test.each([
    [
      'a thing that is sold',
      card('Gold: £1,950', 'Full head') + card('Aftercare kit: £60', 'Balm and cap'),
    ],
    [
      'what is paid besides',
      card('Gold: £1,950', 'Full head') + card('Deposit: £250', 'On booking'),
    ],
  ])('but not %s', (_, html) => {
    expect(pricesIn(html)).toEqual(['1950 1950 GBP total']);
  });
});

describe('an amount as high as a treatment mostly is, on a page about nothing else', () => {
  const read = (text: string) => prices(claimed(`We do SMP.\n\n${text}`, title));

  test.each([
    ['Eight weeks and £1,850 later he likes what he sees.', '1850 1850 GBP total'],
    ['In Leeds it tends to be £1,500 to £2,600.', '1500 2600 GBP total'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['what another thing costs', 'They could have had the £1,800 sofa and change.'],
    ['a lower sum', 'He tipped me £40 then.'],
    ['what is told in brackets', 'It came with the holiday (£1,800) they had in mind.'],
  ])('but not %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('nor where the page names another treatment', () => {
    expect(read('A transplant is more.\n\nEight weeks and £1,850 later he likes it.')).toEqual([]);
  });
});

test('a sentence that sets SMP beside another treatment turns nothing that follows', () => {
  const page =
    'Set it beside a hair transplant and you see why SMP is so popular.\n\nThere is no downtime.';
  expect(promised(page)).toContain('no-downtime asserted');
});

describe('what is only supposed is not said', () => {
  test.each([
    'If the dots fade unevenly, tell us.',
    'Should it turn blue, we laser it away.',
    'If anything looks fake, say so.',
  ])('%s', (text) => {
    expect(promised(text)).toEqual([]);
  });

  test('but a promise for that case is', () => {
    expect(promised('If you are not happy, we give you your money back.')).toContain(
      'guaranteed asserted',
    );
  });
});

describe('a heading that asks says nothing, in none of its sentences', () => {
  test.each([
    ['It looks fake now. Is that normal?', 'Quite.'],
    ['I heard it hurts. How badly?', 'See our page.'],
  ])('%s', (ask, answer) => {
    const found = claimedInHtml(`<h1>SMP questions</h1><h3>${ask}</h3><p>${answer}</p>`, title);
    expect(found).toEqual([]);
  });
});

describe('answers that real pages give', () => {
  test.each([
    ['How long before I notice a difference?\n\nStraight away.', 'result-at-once asserted'],
    ['When will I see results?\n\nAfter about six weeks.', 'result-at-once denied'],
    ['Does my hair start growing again?\n\nNo.', 'regrows-hair denied'],
    ['Is it safe?\n\n100%.', 'safe asserted'],
    ['Does it leave scars?\n\nSadly, yes.', 'no-scarring denied'],
    ['Is it permanent?\n\nUnfortunately not.', 'permanence denied'],
    ['Did it hurt?\n\nLike hell.', 'painless denied'],
    ['How much downtime is there?\n\nTwo to three days.', 'no-downtime denied'],
  ])('%s', (text, expected) => {
    expect(promised(text)).toContain(expected);
  });

  test.each([
    ['Recovery', '2 – 4 days', 'no-downtime denied'],
    ['Time to result', '3 weeks', 'result-at-once denied'],
    ['Guarantee', '2 years', 'guaranteed asserted'],
    ['Hair growth', 'No', 'regrows-hair denied'],
  ])('the row %s of a table: %s', (row, cell, expected) => {
    const html = `<h1>SMP and transplants</h1><table><tr><th></th><th>SMP</th><th>Transplant</th></tr>
      <tr><th>${row}</th><td>${cell}</td><td>other</td></tr></table>`;
    expect(claimedInHtml(html, title).map((one) => one.split(' → ')[1])).toContain(expected);
  });
});

describe('a list of risks', () => {
  const under = (heading: string, ...entries: string[]) =>
    claimedInHtml(
      `<h1>Scalp micropigmentation</h1><h3>${heading}</h3><ul>${entries.map((one) => `<li>${one}</li>`).join('')}</ul>`,
      title,
    ).map((one) => one.split(' → ')[1]);

  test('denies that there is none', () => {
    expect(
      under('Possible complications', 'Infection', 'Keloids where skin tends to them'),
    ).toEqual(['no-risk denied', 'no-risk denied', 'no-scarring denied']);
  });

  test('also where a condition of it says not', () => {
    expect(under('Risks', 'Infection, if the needle is not sterile')).toEqual(['no-risk denied']);
    expect(under('Risks', 'Pain during the treatment')).toEqual(['painless denied']);
  });

  test('softly where it calls them rare', () => {
    expect(under('What can go wrong?', 'Rarely, an infection')).toEqual(['no-risk hedged']);
  });

  test.each([
    ['another heading', 'How we work', 'Infection control every day'],
    ['what does not happen', 'Risks', 'No infection in nine years'],
    ['another treatment', 'Risks', 'Infection, after a transplant'],
  ])('says nothing of %s', (_, heading, entry) => {
    expect(under(heading, entry)).not.toContain('no-risk denied');
  });
});

describe('no promise and no denial', () => {
  test.each([
    ['how long it lasts', 'It is a long-lasting solution.'],
    ['what dots are laid among', 'We blend the dots into the hair around.'],
    ['what kind of work it is', 'It is purely cosmetic.'],
    ['a cut', 'Clients get skin fades at half price.'],
    ['care', 'Wear sunscreen for good.'],
    ['hair that goes on growing', 'Your existing hair keeps growing.'],
    ['upkeep that is not needed', 'Maintenance free: get up and go.'],
    ['drinks', 'Refreshments included.'],
    ['how often something comes for free', 'A free top-up every three years, for life.'],
    ['a visit to a doctor', 'See a dermatologist first.'],
    ['how long to wait with something', 'Wait three weeks after your last visit before you swim.'],
  ])('%s', (_, text) => {
    expect(
      promised(text).filter(
        (one) => !one.startsWith('free-touch-ups asserted') || !text.includes('top-up'),
      ),
    ).toEqual([]);
  });
});

describe('what is said with a reserve is not heard without one', () => {
  test.each([
    'Apart from the first night, it is painless.',
    'Under local anaesthetic it is painless.',
    'Painless, the nape aside.',
    'To the best of our knowledge it is safe.',
    'About half of our clients see the result after one session.',
    'For somebody with dry skin it is permanent.',
    'Measured against a transplant it is painless.',
    'From conversation distance it looks like real hair.',
    'Nobody has noticed so far.',
    'The first half was painless.',
    'Our work is guaranteed on condition that you come to the check.',
    'The large package comes with a guarantee, the small one does not.',
    'There is a slim chance that it regrows hair.',
  ])('%s', (text) => {
    expect(promised(text).filter((one) => one.endsWith('asserted'))).toEqual([]);
  });

  test.each([
    'I have yet to see one that looks natural.',
    'It would be dishonest to call it painless.',
    'That it is safe is a fairy tale.',
    'Anyone claiming that it is permanent is fooling you.',
    'They said it was painless and they lied.',
    'Everybody warned me that it would fade.',
    'It is often marketed as permanent.',
  ])('and what is rejected is not heard at all: %s', (text) => {
    expect(promised(text).filter((one) => one.endsWith('asserted'))).toEqual([]);
  });
});

describe('wordings of reviews and leaflets', () => {
  test.each([
    ['I honestly forget that it is not hair.', 'natural asserted'],
    ['You cannot find the scar now.', 'natural asserted'],
    ['The nape stung.', 'painless denied'],
    ['It will not spread or change colour.', 'will-not-turn-blue asserted'],
    ['Fading over the years is normal.', 'fades asserted'],
    ['You walk out looking different.', 'result-at-once asserted'],
    ['It meant three days off work.', 'no-downtime denied'],
    ['Your follicles are not touched.', 'no-risk asserted'],
    ['It is not free of risk.', 'no-risk denied'],
    ['It is long-lasting rather than permanent.', 'permanence denied'],
  ])('%s', (text, expected) => {
    expect(promised(text)).toContain(expected);
  });
});

describe('a page that names SMP only outside its text', () => {
  const page = (head: { title: string; description?: string; address?: string }, text: string) =>
    prices(claimedOf({ ...head, text }));

  test('in a description that lists other things', () => {
    const head = {
      title: 'Prices | Birch Lane Studio',
      description: 'Our SMP prices. Free consultation, finance on request.',
    };
    expect(page(head, 'Our prices\n\nHairline £950')).toEqual(['950 950 GBP total']);
  });

  test('but not where SMP is one thing in the list', () => {
    const head = { title: 'Prices | Birch Lane', description: 'Piercings, SMP, tattoos.' };
    expect(page(head, 'Our prices\n\nLarge £1,950')).toEqual([]);
  });

  test.each([
    ['Rates | Birch Lane Scalp Studio', ['1950 1950 GBP total']],
    ['Rates | Birch Lane Hair Studio', []],
  ])('%s, by the name of the house', (title, expected) => {
    expect(page({ title }, 'Rates\n\nTwo or three visits.\n\nFull head £1,950')).toEqual(expected);
  });

  test.each(['Scalp facial £90', 'Dandruff, psoriasis and care', 'Haircut £30'])(
    'a house for the scalp that does something else: %s',
    (other) => {
      const text = `Rates\n\nTwo or three visits.\n\nFull head £1,950\n\n${other}`;
      expect(page({ title: 'Rates | Birch Lane Scalp Clinic' }, text)).toEqual([]);
    },
  );
});

describe('amounts of booking pages and tables', () => {
  test('a button behind the amount hides no unit', () => {
    const html =
      '<h1>SMP services</h1><p>SMP first session, full scalp</p><p>4 hr · £800 Book</p><p>SMP second session</p><p>3 hr · £600 Select</p>';
    expect(pricesIn(html)).toEqual(['800 800 GBP session', '600 600 GBP session']);
  });

  test('bare numbers below a heading of prices are in the money that the page tells', () => {
    const html = `<table><caption>SMP prices</caption><tr><th></th><th>Visits</th><th>Shaved</th></tr>
      <tr><th>Half head</th><td>2–3</td><td>2,200</td></tr></table><p>Prices in AED, inclusive of VAT.</p>`;
    expect(pricesIn(html)).toEqual(['2200 2200 AED total']);
  });

  test('a heading that says there is no surgery is not about surgery', () => {
    expect(
      pricesIn('<h1>Your hair, no surgery</h1><p>SMP.</p><p>Treatments from £1,150.</p>'),
    ).toEqual(['1150  GBP total']);
  });
});

test('a question that asks nothing turns nothing', () => {
  const html =
    '<h1>SMP</h1><p>Sick of hats? Sick of fibres?</p><ul><li>Looks 100% natural</li></ul>';
  expect(claimedInHtml(html, title).map((one) => one.split(' → ')[1])).toContain(
    'natural asserted',
  );
});

describe('of whom and what else a page speaks', () => {
  test.each([
    ['what hair does by itself', 'With alopecia areata your hair may grow back.'],
    ['what is to be lightened', 'She wanted her dots lightened.'],
    ['what somebody wishes to have had', "I'd have gone a shade lighter."],
    ['dye', 'Semi-permanent colour is fine after that.'],
    ['a scar that is there', 'It can make a scar less noticeable.'],
    ['the first days', 'The dots soften by a third in the first two weeks.'],
    [
      'how shops are inspected',
      'Studios are inspected in the same way as nail bars and tattoo shops.',
    ],
    ['signs that want a doctor', 'If anything is swollen, weeping or painful, call us.'],
  ])('%s', (_, text) => {
    expect(promised(text)).toEqual([]);
  });
});

test('a statement beside a like one goes on from it', () => {
  const found = claimed('SMP.\n\nNo downtime, go straight back to work.', title);
  expect(found).toEqual(['No downtime, go straight back to work → no-downtime asserted']);
});

test('several treatments that stand aside turn nothing', () => {
  expect(promised('It is safe alongside tablets and PRP.\n\nNobody will know.')).toContain(
    'natural asserted',
  );
});
