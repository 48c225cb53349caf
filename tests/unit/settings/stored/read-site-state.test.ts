import '../../../fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { untouchedSites } from '../../../../settings/sites/site-state.ts';
import { readSiteState } from '../../../../settings/stored/read-site-state.ts';
import { changeSettings } from '../../../../settings/stored/stored-settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('readSiteState', () => {
  it('reads what the settings stored', async () => {
    await changeSettings(() => ({
      onByDefault: false,
      sites: { 'a.example': true },
      pausedUntil: 5,
    }));
    expect(await readSiteState()).toEqual({
      onByDefault: false,
      sites: { 'a.example': true },
      pausedUntil: 5,
      policy: { sites: {} },
    });
  });

  it.each<Record<string, unknown>>([
    {},
    { onByDefault: 'no', sites: 7, pausedUntil: null, policy: 'x' },
    { policy: { onByDefault: 1, sites: null } },
  ])('falls back for %j', async (stored) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await readSiteState()).toEqual(untouchedSites);
  });
});
