import { expect, test } from 'vitest';
import { signNames } from '../../../../detection/deciding/signs.ts';
import { markedWords } from '../../../../detection/lexicon/weigh-firmness.ts';
import { source } from '../lexicon-of-content.ts';

test('the weights in the content are those of the signs, in their order', () => {
  expect(source.senses.signs).toEqual(signNames);
  for (const weights of Object.values(source.senses.kinds))
    expect(weights).toHaveLength(signNames.length);
});

test('every form that leans is a form of its term', () => {
  const forms = new Map(
    source.terms.map(({ id, forms }) => [id, forms.map(({ text }) => markedWords(text))]),
  );
  const unknown = Object.entries(source.senses.leans).flatMap(([term, leans]) =>
    Object.keys(leans).filter((form) => !forms.get(term)?.includes(form)),
  );
  expect(unknown).toEqual([]);
});
