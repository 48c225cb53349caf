import type { Bench } from './bench.ts';
import { ownTimes } from './own-times.ts';
import { prose, times } from './page-text.ts';
import { atMost, type Figure } from './table.ts';

/**
 * The most that scouting may take, as × of a bare read: of one sentence, and of what much text or many elements add to it.
 * Measured in 6 runs: 3.3 to 3.7, 4.3 to 5.0 and 13.1 to 15.2; a limit is about half as much again. Searching the text
 * twice gives 7.7 to 8.0 for text, walking the elements twice 23.1 for elements.
 */
const limits = { 'one sentence': 5.2, 'more text': 6.5, 'more elements': 20 };

/** What a sentence, more text and more elements cost the scout beside a bare read of the same: each kind by itself, so that
 *  one that grows is not lost among the others. */
export async function scoutingGrowth({ browsers, server, rounds }: Bench): Promise<Figure[]> {
  const timesOn = (name: string, body: string) => {
    // What is hidden is scouted all the same, and does not take the page seconds to lay out.
    const html = `<!doctype html><title>News</title><style>p{display:none}</style>${body}`;
    const url = server.add(`scouting-${name}.html`, html);
    const { bare, ours } = browsers;
    // Other work on the machine only adds.
    return ownTimes({ bare, ours }, url, rounds, 100, (runs) => Math.min(...runs));
  };
  const least = await timesOn('least', '<p>A word.</p>');
  const paragraphs = (text: (part: number) => string) =>
    times(1_600, (part) => `<p>${text(part)}</p>`);
  const text = await timesOn(
    'text',
    paragraphs((part) => prose(500, part)),
  );
  const elements = await timesOn(
    'elements',
    paragraphs(() => times(50, () => '<b>on</b> ')),
  );
  const added = (more: typeof least) => (more.ours - least.ours) / (more.bare - least.bare);
  const ratios = {
    'one sentence': least.ours / least.bare,
    'more text': added(text),
    'more elements': added(elements),
  };
  return (Object.keys(limits) as (keyof typeof limits)[]).map((what) =>
    atMost(`${what}: scout, × a bare textContent read`, ratios[what], '×', limits[what]),
  );
}
