import { expect, it } from 'vitest';
import { panelKey } from '../../../../components/panel/panel-key.ts';

const press = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

it.each([
  ['p', 'pin'],
  ['P', 'pin'],
  ['c', 'copy'],
  ['Backspace', 'back'],
  ['Escape', 'close'],
  ['x', undefined],
  ['Enter', undefined],
])('reads %s as %s', (key, meaning) => {
  expect(panelKey(press(key))).toBe(meaning);
});

it.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing'])(
  'leaves keys alone with %s',
  (modifier) => {
    expect(panelKey(press('c', { [modifier]: true }))).toBeUndefined();
  },
);
