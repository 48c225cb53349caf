import { expect, it } from 'vitest';
import { library, relatedTerms } from '../../../articles/index.ts';

const ids = (id: string, most?: number) => relatedTerms(id, library, most).map((term) => term.id);

it.each([
  ['scarring', 'strip-scar'],
  ['fading', 'touch-up'],
  ['session', 'touch-up'],
])('puts what is said of the same matter next to %s', (id, other) => {
  expect(ids(id, 20)).toContain(other);
});

it('never lists the term itself, nor more than asked for', () => {
  for (const term of library.terms) {
    expect(ids(term.id)).not.toContain(term.id);
    expect(ids(term.id).length).toBeLessThanOrEqual(4);
  }
});

it('knows nothing of a term that is not there', () => {
  expect(ids('no-such-term')).toEqual([]);
});
