import { expect, it } from 'vitest';
import { pagePolicy } from '../../../build/page-policy.ts';

it('lets the pages of a build load files of the package alone, and connect to nothing', () => {
  const policy = pagePolicy('build');
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/connect-src|unsafe|https?:|\*|data:|blob:/);
});
