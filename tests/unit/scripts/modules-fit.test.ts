import { expect, it } from 'vitest';
import { modulesFit } from '../../../scripts/modules-fit.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
};
const a = lock.packages['node_modules/a'];
const b = lock.packages['node_modules/b'];

it.each([
  ['all that is locked', { 'node_modules/a': a, 'node_modules/b': b }, true],
  ['all but what is for other machines', { 'node_modules/a': a }, true],
  ['more than is locked', { 'node_modules/a': a, 'node_modules/c': a }, true],
  ['nothing', {}, false],
  ['all but one', { 'node_modules/b': b }, false],
  ['another version', { 'node_modules/a': { ...a, version: '1.0.1' } }, false],
  ['other bytes', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }, false],
  [
    'another version of what is optional',
    { 'node_modules/a': a, 'node_modules/b': { ...b, version: '2.1.0' } },
    false,
  ],
])('modules fit the lock file when they are %s: %#', (_, packages, fits) => {
  expect(modulesFit(lock, { packages })).toBe(fits);
});
