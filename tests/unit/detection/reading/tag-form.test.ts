import { describe, expect, test } from 'vitest';
import { tagForm } from '../../../../detection/reading/tag-form.ts';
import { found, lexicon } from '../lexicon-of-content.ts';

const termOf = (tag: string) => tagForm(tag, lexicon.forms)?.form.term;

describe('a tag is the term that it is, begins or ends with', () => {
  test.each([
    ['hairtransplantturkey', 'hair-transplant'],
    ['menshairloss', 'hair-loss'],
    ['baldmen', 'hair-loss'],
    ['smpmanchester', 'smp'],
    ['bestsmpartist', 'smp'],
    ['londonsmp', 'smp'],
    ['hairlinegoals', 'hairline'],
    ['futbol', undefined],
    ['fuelprices', undefined],
    ['agathachristie', undefined],
    ['crownjewels', undefined],
  ])('#%s: %s', (tag, term) => {
    expect(termOf(tag)).toBe(term);
  });
});

describe('an abbreviation in a tag is one as its text says', () => {
  test('of hair', () => {
    expect(found('Fresh scalp tattoo, shaved head, new hairline. #smpmanchester')).toContain(
      'smpmanchester → smp',
    );
  });
  test('of something else', () => {
    expect(found('The kernel boots on all cores again. #smplinux')).toEqual([]);
  });
});
