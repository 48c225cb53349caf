import { expect, it } from 'vitest';
import * as articles from '../../../articles/index.ts';
import { library } from './shipped.ts';

it('offers the library as the build checked it', () => {
  expect(articles.library).toEqual(library);
});

it('draws a fact sheet from it', () => {
  const sheet = articles.factSheet('smp', articles.library);
  expect(sheet?.term.name).toBe('Scalp micropigmentation');
});
