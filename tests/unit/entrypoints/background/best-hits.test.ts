import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../../articles/shards.ts';
import { bestHits } from '../../../../entrypoints/background/best-hits.ts';
import { library } from '../../articles/shipped.ts';
import { packageOf } from '../shards/package-of.ts';

const { content } = packageOf();
const { content: broken } = packageOf({ [pathOf.search]: '{}' });

describe('what the library has on a text', () => {
  it('takes the index and the file of the search', async () => {
    const { content: fresh, reads } = packageOf({ [pathOf.search]: undefined });
    await bestHits('needle', fresh);
    expect(reads).toEqual([pathOf.index, pathOf.search]);
  });

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
