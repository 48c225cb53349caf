import { expect, it } from 'vitest';
import { isThin, type Veil } from '../../../../page/panel/veils.ts';

it.each<[Veil, boolean]>([
  [['invert', 1], true],
  [['invert', 0.5], false],
  [['hue-rotate', 180], true],
  [['brightness', 0.9], true],
  [['brightness', 0], false],
  [['contrast', 0], false],
  [['opacity', 0.99], true],
  [['opacity', 0.1], false],
  [['blur', 4], false],
  [['url', Number.NaN], false],
])('tells whether %j leaves what is below it to be seen: %s', (veil, expected) => {
  expect(isThin(veil)).toBe(expected);
});
