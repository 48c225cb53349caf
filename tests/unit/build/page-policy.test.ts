import { expect, it } from 'vitest';
import { pagePolicy } from '../../../build/page-policy.ts';

it('lets the pages of a build load files of the package alone, and connect to nothing else', () => {
  const policy = pagePolicy('build');
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toMatch(/ connect-src 'self';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
});
