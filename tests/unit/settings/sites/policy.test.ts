import '../../../fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from '../../../../settings/sites/policy.ts';
import { mirrorPolicy } from '../../../../settings/stored/mirror-policy.ts';
import { readSiteState } from '../../../../settings/stored/read-site-state.ts';

const { local, managed } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('readPolicy', () => {
  it.each([
    [{}, { sites: {}, firstRunPage: true, faults: [] }],
    [
      { defaultMode: 'everywhere' },
      { onByDefault: true, sites: {}, firstRunPage: true, faults: [] },
    ],
    [
      { defaultMode: 'only-allowed', allowed: ['*.a.example'], blocked: ['b.example', 'b b'] },
      {
        onByDefault: false,
        sites: { '*.a.example': true, 'b.example': false },
        firstRunPage: true,
        faults: ['blocked: b b'],
      },
    ],
    [
      { allowed: ['a.example'], blocked: ['www.a.example'], disableFirstRunPage: true },
      { sites: { 'a.example': false }, firstRunPage: false, faults: [] },
    ],
    [
      { defaultMode: 7, allowed: 'x', blocked: null, disableFirstRunPage: 'yes' },
      { sites: {}, firstRunPage: true, faults: [] },
    ],
  ])('reads %j', (stored, policy) => {
    expect(readPolicy(stored)).toEqual(policy);
  });
});

describe('mirrorPolicy', () => {
  it('brings what an administrator set to every page, and takes it away again', async () => {
    await managed.set({ blocked: ['a.example'], defaultMode: 'only-allowed' });
    await mirrorPolicy();
    expect((await readSiteState()).policy).toEqual({
      onByDefault: false,
      sites: { 'a.example': false },
    });
    await managed.clear();
    await mirrorPolicy();
    expect(await local.get(null)).toEqual({});
  });
});
