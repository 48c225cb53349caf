import { describe, expect, it } from 'vitest';
import { copyView } from '../../../../components/panel/copy-view.ts';
import { leavesOf, sheetOf, showPanel } from './shown-panel.tsx';

const name = sheetOf('smp').term.name;
const copied = (props: Parameters<typeof showPanel>[1] = {}) =>
  copyView(showPanel('smp', props).panel, name);

describe('what is copied of a view', () => {
  it('begins with its title, and has what it is, cost and harms with who says so', () => {
    const { text } = copied();
    expect(text).toMatch(/^Scalp micropigmentation\n\nA tattoo of tiny dots/);
    expect(text).toMatch(/Cost · one blog, 2022 · \$500 – \$3,000 per session/);
    expect(text).toMatch(/No problem met in 43, 18, and 10 people.*any kind of tattoo/);
    expect(text).toContain('not medical advice');
  });

  it('holds the addresses of what it tells, each once', () => {
    const { text, links } = copied({ leaf: 'cost' });
    const addresses = text.split('\n').filter((line) => line.startsWith('https://'));
    expect(addresses).toHaveLength(links);
    expect(new Set(addresses).size).toBe(links);
    expect(links).toBeGreaterThan(0);
  });

  it.each([undefined, ...leavesOf('smp')])('has no more than 120 words (%s)', (leaf) => {
    const { text, words } = copied({ leaf });
    const told = text.split('\n').filter((line) => !line.startsWith('https://'));
    expect(words).toBeLessThanOrEqual(120);
    expect(
      told
        .join(' ')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    ).toBeLessThanOrEqual(132);
  });
});
