import { describe, expect, test } from 'vitest';
import { found } from '../lexicon-of-content.ts';

describe('what pages on hair name is found', () => {
  test.each([
    [
      'My hairline has a widow’s peak since I was ten, says the barber.',
      'widow’s peak → widows-peak',
    ],
    ['He left the temple points out of my hair transplant.', 'temple points → temple-points'],
    [
      'The hair growth cycle ends with exogen, when the hair leaves its follicle.',
      'exogen → exogen',
    ],
    [
      'The surgeon was blamed for overharvesting: the donor area is thin.',
      'overharvesting → overharvesting',
    ],
    [
      'Hairline lowering, or forehead reduction, moves the scalp.',
      'forehead reduction → hairline-lowering',
    ],
    ['A hair system with a skin base and toupee tape.', 'skin base → hair-system-base'],
    ['A hair system with a skin base and toupee tape.', 'toupee tape → hair-system-adhesive'],
    [
      'Exclamation mark hairs stood round the patch of alopecia areata.',
      'Exclamation mark hairs → exclamation-mark-hair',
    ],
    ['Pyrilutamide is still in trials.', 'Pyrilutamide → pyrilutamide'],
    ['Punch grafts on a bald head were as thick as a pencil.', 'Punch grafts → graft'],
    ['The Severity of Alopecia Tool (SALT) fell to 12.', 'SALT → salt-score'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('the same words in other senses stay silent', () => {
  test.each([
    ['a mountain', 'Widow’s Peak is a day’s walk; the ridge is exposed.'],
    ['a hotel', 'Temple Point has its own jetty and a pool.'],
    ['oysters', 'Overharvesting closed the oyster beds, and fishing stopped.'],
    ['a spine', 'Transection of the spinal cord at T9 in rats.'],
    ['a dress', 'A bodice with a lace front over a silk base layer.'],
    ['a bed', 'The topper lies on a mono base of wood.'],
    ['a mattress', 'The memory foam topper is 5 cm thick.'],
    ['a tumor', 'The androgen receptor stays active in most tumors of the prostate.'],
    ['a haircut', 'Comb over and fade, 22 pounds, walk in.'],
    ['an act', 'Under the DPA you may ask what we hold.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a term is not hidden by the words beside it', () => {
  test.each([
    ['a question', 'Scalp tattoo studio. Is SMP safe?', 'SMP → smp'],
    ['hair loss behind PRP', 'We offer PRP for hair loss in women.', 'hair loss → hair-loss'],
    [
      'the words behind their letters',
      'SMP scalp micropigmentation',
      'scalp micropigmentation → smp',
    ],
    [
      'a hairline that has receded',
      'A receded hairline, Norwood 3, at my age.',
      'hairline → hairline',
    ],
    ['SMP beside a hairline', 'Our SMP hairline looks like hair on the scalp.', 'SMP → smp'],
    [
      'a hairline beside SMP',
      'Our SMP hairline looks like hair on the scalp.',
      'hairline → hairline',
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('SMP on menus and in short lines', () => {
  test.each([
    ['a menu', 'Home | SMP for men | SMP for women | SMP aftercare | Healed SMP', 4],
    ['a caption', 'weeks after SMP my hairline is soft', 1],
  ])('%s', (_, text, count) => {
    expect(found(text).filter((one) => one === 'SMP → smp')).toHaveLength(count);
  });

  test.each([
    ['a server', 'Home | Rules | SMP | Creative | Skyblock | Store'],
    ['a handbook', 'Overview. Installing. SMP. NUMA. Tracing. Release notes.'],
    ['a recipe', 'Cocoa butter | SMP | Whey | Lecithin | Vanilla'],
  ])('%s is another', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
