import { describe, expect, it } from 'vitest';
import { factSheet } from '../../../../articles/make-fact-sheet.ts';
import { copyText } from '../../../../components/panel/copy-text.ts';
import { library } from '../../articles/shipped.ts';

const textOf = (term: string) => {
  const sheet = factSheet(term, library);
  if (!sheet) throw new Error(`The library has no term "${term}".`);
  return copyText(sheet);
};

describe('the copied text', () => {
  it('starts with the term and its definition, with source', () => {
    expect(textOf('smp')).toMatch(
      /^Scalp micropigmentation\n.+\(Cleveland Clinic, .+https:\/\/.+\)\n\n/,
    );
  });

  it('gives the cost with unit, currency, year and place', () => {
    expect(textOf('smp')).toMatch(/\$500 – \$3,000 per session, in US dollars of 2022.*Cost, ¶2/);
  });

  it('gives the date of the article and says that it is no advice', () => {
    expect(textOf('smp')).toMatch(/November 16, 2022/);
    expect(textOf('smp')).toMatch(/not medical advice/);
  });

  it('gives no year where the source has none', () => {
    expect(textOf('finasteride')).not.toMatch(/null|undefined|, ,/);
  });

  it.each(library.terms.map(({ id }) => id))(
    'has a place or a source in each line on %s',
    (term) => {
      const lines = textOf(term)
        .split('\n')
        .filter((line) => line.startsWith('- '));
      expect(lines.filter((line) => !/\(.+\)|¶\d/.test(line))).toEqual([]);
    },
  );
});
