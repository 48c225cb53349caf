import { describe, expect, test } from 'vitest';
import { chooseStems, readerStems } from '../../../../detection/lexicon/choose-stems.ts';
import type { Stems } from '../../../../detection/lexicon/lexicon.ts';
import { source } from '../lexicon-of-content.ts';

const forms = source.terms.flatMap((term) => term.forms);
const written = (text: string) => text.replace(/[[\]]/g, '');

function matches({ folded, cased }: Stems, text: string): boolean {
  return new RegExp(folded, 'i').test(text) || (cased !== '' && new RegExp(cased).test(text));
}

describe('no form is without a stem', () => {
  test('the reader looks closer at every form', () => {
    const stems = readerStems(source);
    expect(forms.filter(({ text }) => !matches(stems, written(text)))).toEqual([]);
  });

  test('the scout wakes at every form that has one sense, and at those listed', () => {
    const stems = chooseStems(source);
    const wakers = forms.filter(
      (form) => form.policy === 'always' || source.wakers.includes(form.text),
    );
    expect(wakers.filter(({ text }) => !matches(stems, written(text)))).toEqual([]);
  });
});

test.each([
  'The chair of the school board repaired the stairs.',
  'A strip of paint, the top of the page, the loss of a match.',
  'The recipient of the award has a laser printer.',
  'Sessions, density, crowns, pigments and infections.',
  'They lost their lead, and are losing it still: the scores show a pattern.',
  'A cycle of growth in two phases, with therapy in stages, and a receding, diffuse shine.',
  'Extraction of implants, and tattooing.',
])('the scout sleeps over "%s"', (text) => {
  expect(matches(chooseStems(source), text)).toBe(false);
});

test('the scout sleeps over the words of other trades that no term is made of', () => {
  const words = Object.values(source.topics).flatMap((groups) => Object.values(groups).flat());
  expect(words.length).toBeGreaterThan(3000);
  const stems = chooseStems(source);
  const waking = words.filter((word) => matches(stems, word));
  expect(waking.filter((word) => !/hair|bald|norwood|follic|rogain/.test(word))).toEqual([]);
});
