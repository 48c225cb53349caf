import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { library } from 'virtual:library';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formatPlace } from '../../../../articles/library-place.ts';
import { useLibrary } from './open-library.tsx';

const open = useLibrary();
const article = library.articles[0]?.id ?? '';

/** Saves places as the star does, each with a text. */
const save = (entries: [section: string, claim: string, text: string][]) =>
  fakeBrowser.storage.local.set({
    saved: Object.fromEntries(
      entries.map(([section, claim, text], at) => [
        formatPlace({ article, section, claim }),
        { text, at: at + 1 },
      ]),
    ),
  });

const size = () =>
  Number.parseFloat(getComputedStyle(document.querySelector('.sheet') as Element).fontSize);

async function sizeOnPaper({ entries }: { entries: number }) {
  open({ part: 'visit' });
  await expect.element(page.getByRole('heading', { name: 'My questions' })).toBeVisible();
  await expect.element(page.getByText(/For tattoos of every kind/)).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.sheet li').length).toBe(entries);
  dispatchEvent(new Event('beforeprint'));
  return size();
}

describe('the questions for a visit', () => {
  it('tell the harms as a sentence, with one capital', async () => {
    open({ part: 'visit' });
    await expect
      .element(page.getByText(/^Infection, allergic reaction to the pigment, scars, .*\.$/))
      .toBeVisible();
  });

  it('are larger on paper than on the screen where there is room, and go back', async () => {
    await save([['_questions', '0', 'One question']]);
    const large = await sizeOnPaper({ entries: 1 });
    dispatchEvent(new Event('afterprint'));
    expect(large).toBeGreaterThan(size());
    expect(document.querySelectorAll('.sheet')).toHaveLength(1);
  });

  it('are the smaller on paper the more there is, never too small to read', async () => {
    const long = 'A statement of the blog that was saved, as long as such statements are. '.repeat(
      3,
    );
    await save(
      ['C51', 'C52', 'C41', 'C46', 'C21'].map((claim) => ['cost', claim, `${claim} ${long}`]),
    );
    const full = await sizeOnPaper({ entries: 12 });
    expect(full).toBeLessThan(16);
    expect(full).toBeGreaterThanOrEqual(12);
  });
});
