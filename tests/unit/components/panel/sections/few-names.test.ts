import { expect, it } from 'vitest';
import { fewNames } from '../../../../../components/panel/sections/few-names.ts';

it.each([
  [['infection', 'allergy'], 2, 0],
  [['infection', 'allergic reactions', 'scars', 'lumps in the skin'], 3, 1],
  [['one harm of which the name alone takes more than the line', 'scars'], 1, 1],
  [[], 0, 0],
])('of %j shows %d and leaves out %d', (names, shown, rest) => {
  expect(fewNames(names)).toEqual({ shown: names.slice(0, shown), rest });
});
