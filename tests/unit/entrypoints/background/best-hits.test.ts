import { describe, expect, it } from 'vitest';
import { bestHits } from '../../../../entrypoints/background/best-hits.ts';
import type { StoredContent } from '../../../../entrypoints/shards/stored-content.ts';
import { facts, library, search } from '../../articles/shipped.ts';

const content = {
  whole: async () => ({ library, isWhole: true }),
  search: async () => search,
  factsOf: async (term: string) => facts.find((known) => known.term === term),
} as StoredContent;
const broken = {
  ...content,
  whole: () => Promise.reject(new Error('damaged')),
} as unknown as StoredContent;

describe('what the library has on a text', () => {
  it('is nothing where it cannot be read, and is asked for anew the next time', async () => {
    expect(await bestHits('needle', broken)).toEqual([]);
    expect((await bestHits('needle', content)).length).toBeGreaterThan(0);
  });

  it('is three hits at most, the best first', async () => {
    const hits = await bestHits('how deep do needles go', content);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.length).toBeLessThanOrEqual(3);
    const told = (await bestHits('MRI scan', content)).map(({ title, text }) => `${title} ${text}`);
    expect(told.join('\n')).toMatch(/MRI/);
  });

  it('is nothing where only words like those selected are known', async () => {
    expect(await bestHits('wooden chairs', content)).toEqual([]);
  });

  it('leaves out what an article says, which is read beside what others make of it', async () => {
    const [claim] = library.articles.flatMap(({ claims }) => claims);
    const hits = await bestHits(claim?.text ?? '', content);
    expect(hits.map(({ text }) => text)).not.toContain(claim?.text);
    expect(hits.every(({ place }) => !/\/C\d+$/.test(place))).toBe(true);
  });

  it.each(['wooden chairs zzqx', '', ' ', '\u{1f600}', 'a'.repeat(5000)])(
    'bears any text (%#)',
    async (text) => {
      expect((await bestHits(text, content)).length).toBeLessThanOrEqual(3);
    },
  );
});
