import '../../../fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readerSettings } from '../../../../settings/choices/reader-settings.ts';
import { mostSaved, type SavedThing } from '../../../../settings/choices/settings.ts';
import { formatSettings } from '../../../../settings/file/settings-file.ts';
import { forgetRecent, keepRecent, readRecent } from '../../../../settings/stored/recent-terms.ts';
import { repairStorage } from '../../../../settings/stored/repair-storage.ts';
import { readSetAside } from '../../../../settings/stored/set-aside.ts';
import {
  changeSettings,
  readSettings,
  readStored,
} from '../../../../settings/stored/stored-settings.ts';
import { toTimed } from '../../../../settings/stored/timed.ts';

const { local } = fakeBrowser.storage;
const thing = (text: string): SavedThing => ({ text, at: 1_000 });
const place = 'article/a/cost/C52';

beforeEach(() => fakeBrowser.reset());

describe('what a person has saved and written', () => {
  it('is kept by its place, from two windows at once', async () => {
    await Promise.all([
      changeSettings(() => ({ saved: { [place]: thing('one') } })),
      changeSettings(() => ({ saved: { 'term/smp': thing('two') }, ownNotes: { smp: 'ask' } })),
    ]);
    expect(await readSettings()).toMatchObject({
      saved: { [place]: thing('one'), 'term/smp': thing('two') },
      ownNotes: { smp: 'ask' },
    });
  });

  it('leaves no trace once it is erased', async () => {
    await changeSettings(() => ({ saved: { [place]: thing('one') }, ownNotes: { smp: 'ask' } }));
    await changeSettings(() => ({ saved: { [place]: null }, ownNotes: { smp: null } }));
    const left = JSON.stringify(await local.get(null));
    expect(left).not.toMatch(/C52|one|ask|smp/);
  });

  it('goes to no other machine, into no settings file and to no page', async () => {
    await changeSettings(() => ({ saved: { [place]: thing('one') }, ownNotes: { smp: 'ask' } }));
    const { chosen, changedAt } = await readStored();
    const shared = [
      toTimed(chosen, changedAt, 2_000),
      formatSettings(chosen, new Date(0)),
      readerSettings(await readSettings(), 'a.example'),
    ];
    expect(JSON.stringify(shared)).not.toMatch(/C52|one|ask/);
  });

  it('is refused beyond what fits, and nothing that is there is lost', async () => {
    const full = Object.fromEntries(
      Array.from({ length: mostSaved }, (_, at) => [`term/t${at}`, thing('one')]),
    );
    await changeSettings(() => ({ saved: full }));
    await expect(changeSettings(() => ({ saved: { [place]: thing('two') } }))).rejects.toThrow();
    expect((await readSettings()).saved).toEqual(full);
  });

  it('is set aside where it is not sound, entry by entry', async () => {
    const unsound = { text: 5 };
    await local.set({ saved: { [place]: thing('one'), 'term/smp': unsound } });
    await repairStorage();
    expect((await readSettings()).saved).toEqual({ [place]: thing('one') });
    expect(await readSetAside()).toMatchObject([{ name: 'saved', value: { 'term/smp': unsound } }]);
  });
});

describe('the terms looked at last', () => {
  it('are kept in order, each once, and only for the session', async () => {
    for (const term of ['smp', 'fue', 'smp']) await keepRecent(term);
    expect(await readRecent()).toEqual(['smp', 'fue']);
    expect(JSON.stringify(await local.get(null))).not.toContain('fue');
  });

  it('are forgotten when told to, and unsound ones are left out', async () => {
    await fakeBrowser.storage.session.set({ recentTerms: ['smp', 5] });
    expect(await readRecent()).toEqual(['smp']);
    await forgetRecent();
    expect(await readRecent()).toEqual([]);
  });
});
