import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { facts, library } from 'virtual:library';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { audit } from '../../audit.ts';
import { index } from '../../packaged-library.ts';
import { useLibrary } from './open-library.tsx';

const open = useLibrary();
const heading = (name: string) => page.getByRole('heading', { name, level: 2 });
const rows = () => [...document.querySelectorAll<HTMLAnchorElement>('.page a.row')];
const countOf = (row: HTMLElement) => Number(row.querySelector('.row-note')?.textContent);

describe('the other sources', () => {
  it('stand on one screen, in groups of as many as their lines say, all of them together', async () => {
    await page.viewport(400, 600);
    open({ part: 'sources' });
    await expect.element(heading('Other sources')).toBeVisible();
    const groups = rows().filter((row) => row.querySelector('.row-note'));
    expect(groups.length).toBeGreaterThan(5);
    expect(groups.map(countOf).reduce((sum, count) => sum + count)).toBe(index.sources.count);
    for (const group of groups) {
      location.hash = group.getAttribute('href') ?? '';
      const name = group.querySelector('.row-name')?.textContent ?? '';
      await expect.element(heading(name)).toBeVisible();
      await expect
        .poll(
          () => {
            rows().at(-1)?.scrollIntoView();
            return rows().length;
          },
          { message: name },
        )
        .toBe(countOf(group));
    }
  });

  it('begin in each kind with the newest', async () => {
    open({ sources: 'reviews' });
    await expect.element(heading('Reviews of studies')).toBeVisible();
    const years = rows()
      .map((row) => Number.parseInt(row.querySelector('.row-note')?.textContent ?? '', 10) || 0)
      .slice(0, 30);
    expect(years).toEqual(years.toSorted((one, other) => other - one));
  });

  it('open as a page with all that rests on them, and Back leads to their group', async () => {
    open({ sources: 'regulators' });
    await page
      .getByRole('link', { name: /^PROPECIA important/ })
      .first()
      .click();
    await expect.element(page.getByText('Facts that rest on it')).toBeVisible();
    const told = facts
      .flatMap((one) => one.facts)
      .filter(({ source }) => source.id === location.hash.split('/')[1]);
    expect(told.length).toBeGreaterThan(0);
    for (const { statement } of told)
      await expect.element(page.getByText(statement).first()).toBeInTheDocument();
    await page.getByRole('link', { name: 'Back' }).click();
    await expect.element(heading('Regulators, drug labels and governments')).toBeVisible();
  });

  it('are where they were left when one comes back to them', async () => {
    open({ sources: 'regulators' });
    const link = page.getByRole('link', { name: /^PROPECIA important/ }).first();
    await expect.element(link).toBeVisible();
    link.element().scrollIntoView({ block: 'center' });
    const left = scrollY;
    expect(left).toBeGreaterThan(0);
    await link.click();
    await expect.element(page.getByText('Facts that rest on it')).toBeVisible();
    await expect.poll(() => scrollY).toBe(0);
    await page.getByRole('link', { name: 'Back' }).click();
    await expect.poll(() => scrollY).toBe(left);
  });

  it('tell what they say of the treatment, and lead up where they were opened by their address', async () => {
    open({ source: 'nguyen-2022' });
    const own = library.evidence.filter(({ source }) => /Nguyen/.test(source.by));
    expect(own.length).toBeGreaterThan(1);
    for (const { text } of own) await expect.element(page.getByText(text)).toBeInTheDocument();
    await page.getByRole('link', { name: 'Back' }).click();
    await expect.element(heading('Other sources')).toBeVisible();
  });

  it('have a page for what none was found for', async () => {
    open({ source: 'gap-1' });
    await expect.element(heading('What no source was found for')).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toBe(library.gaps[1]);
  });

  it.each([{ sources: 'none-such' }, { source: 'none-such' }])(
    'say of %j that it is no longer here',
    async (place) => {
      open(place);
      await expect.element(heading('No longer here')).toBeVisible();
    },
  );

  it.each([{ part: 'sources' } as const, { sources: 'trade' }, { source: 'nguyen-2022' }])(
    'are open to everyone (%j)',
    async (place) => {
      open(place);
      await expect.poll(() => document.querySelector('.page h2')).not.toBeNull();
      expect(await audit()).toEqual([]);
    },
  );
});
