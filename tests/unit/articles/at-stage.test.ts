import { library } from 'virtual:library';
import { expect, it } from 'vitest';
import { atStage } from '../../../articles/at-stage.ts';
import { factSheet } from '../../../articles/make-fact-sheet.ts';

const sheet = factSheet('norwood-scale', library);

it('a sheet has the stage that the page speaks of', () => {
  expect(sheet && atStage(sheet, '4')).toEqual({ ...sheet, stage: '4' });
});

it('a sheet stays the very same where the page speaks of no stage', () => {
  expect(sheet).toBeDefined();
  expect(sheet && atStage(sheet, undefined)).toBe(sheet);
});
