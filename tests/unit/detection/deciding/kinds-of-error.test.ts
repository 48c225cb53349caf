import { describe, expect, test } from 'vitest';
import { found, lexicon, source } from '../lexicon-of-content.ts';

const abbreviations = [...lexicon.forms.abbreviations].map((letters) => letters.toUpperCase());

describe('what has several senses itself is no evidence', () => {
  test.each([
    ['a definition of that word', 'Platelet-rich plasma (PRP) is put into the joint. PRP is spun.'],
    ['words of several senses', 'PRP improves graft take in diabetic foot ulcers.'],
    ['an abbreviation that is not marked itself', 'Our SMP stores data on SD.'],
    ['an oven', 'This AGA has a hairline chip in the enamel.'],
    ['a board', 'The MPB sits on the topper board.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('no abbreviation lifts another one', () => {
    const lifted = abbreviations.flatMap((one) =>
      found(`The SMP and the ${one} were delivered to the office.`),
    );
    expect(lifted).toEqual([]);
  });

  test('ten thousand abbreviations are none', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) => abbreviations[at % abbreviations.length],
    );
    expect(found(many.join(' '))).toEqual([]);
  });

  test.each([
    ['kernel', 'The SMP kernel takes a spinlock. '],
    ['milk powder', 'Skimmed milk powder (SMP) was sold. SMP is mixed with water. '],
    ['an eagle', 'The bald eagle left its nest below the crown. '],
    ['bribery', 'The minister was jailed for graft. '],
  ])('one trap again and again is none: %s', (_, text) => {
    expect(found(text.repeat(400))).toEqual([]);
  });

  test('every cue word of other topics lights nothing', () => {
    const cues = Object.values(source.topics).flatMap((groups) => Object.values(groups).flat());
    expect(cues.length).toBeGreaterThan(1_000);
    const alone = cues.filter((cue) => found(`${cue}. SMP, FUE, PRP and AGA.`).length > 0);
    expect(alone).toEqual([]);
  });
});

describe('pages that never spell it out', () => {
  test.each([
    ['a studio', 'Best SMP artist in Toronto.\n\nSMP before and after.', 2],
    ['questions', 'Will SMP look fake? Does SMP turn blue?', 2],
    ['a comparison', 'Hairline SMP vs full head SMP', 2],
  ])('%s', (_, text, count) => {
    expect(found(text).filter((one) => one.endsWith('→ smp'))).toHaveLength(count);
  });
});

describe('spellings of real pages', () => {
  test.each([
    ['one hair implant a year', 'hair implant → hair-transplant'],
    ['after my HairTransplant', 'HairTransplant → hair-transplant'],
    ['after my hair\u00ae transplant', 'hair\u00ae transplant → hair-transplant'],
    ['on #hairtransplantturkey', 'hairtransplantturkey → hair-transplant'],
    ['on #menshairloss', 'menshairloss → hair-loss'],
    ['MY HAIRLINE IS GONE, NORWOOD 3 AT 19', 'NORWOOD 3 → norwood-scale'],
    ['Nizoral for my scalp and hair loss', 'Nizoral → ketoconazole-shampoo'],
    ['androgenetic alopecy', 'androgenetic alopecy → androgenetic-alopecia'],
    ['finasterida', 'finasterida → finasteride'],
    ['DUPA means hair loss all over the scalp', 'DUPA → diffuse-unpatterned-alopecia'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('names and files of machines', () => {
  test.each([
    ['a shop', 'After my hair transplant on the scalp we had a beer at Foundry & Crown.', 'Crown'],
    ['a file', 'Hair loss on the scalp is drawn in hairline.ttf there.', 'hairline'],
    ['a kit', 'For hair loss on the scalp write to SMP-0417.', 'SMP'],
    ['a sergeant', 'For hair loss on the scalp ask Sgt. Norwood.', 'Norwood'],
  ])('%s', (_, text, name) => {
    expect(found(text).filter((one) => one.startsWith(name))).toEqual([]);
  });
});

describe('a capital alone makes no name of a word', () => {
  test.each([
    [
      'in a menu',
      'Hair loss clinic. Baricitinib Tablets, Exosomes Mesotherapy',
      'Exosomes → exosomes',
    ],
    ['before a brand', '2025 Toupee Swiss Lace for men with hair loss', 'Toupee → hair-system'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test('but a surname stays one, and so does an inn', () => {
    expect(found('Hair loss took Jess Norwood to the Crown Inn.')).toEqual([
      'Hair loss → hair-loss',
    ]);
  });
});

describe('words beside what is marked are forms of their own', () => {
  test.each([
    [
      'before it',
      'Men with hair loss ask what a hairline SMP costs.',
      ['hair loss → hair-loss', 'hairline → hairline', 'SMP → smp'],
    ],
    [
      'behind it',
      'Men with hair loss ask for an SMP hairline.',
      ['hair loss → hair-loss', 'SMP → smp', 'hairline → hairline'],
    ],
    ['in a tag', 'Hair loss is over. #smphairline', ['Hair loss → hair-loss', 'smphairline → smp']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
