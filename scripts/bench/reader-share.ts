import { lexiconSource } from '../../articles/lexicon-source.ts';
import { readContentFiles } from '../../build/read-content.ts';
import { chooseStems } from '../../detection/lexicon/choose-stems.ts';
import { createStemTest } from '../../page/text/stems.ts';
import { realPages } from './real-pages.ts';
import type { Figure } from './table.ts';

/** Share of the real pages on which the scout would bring the reader; none of them is about hair. */
export function readerShare(each: number, say: (line: string) => void): Figure[] {
  const pages = realPages(each, say);
  if (pages.length === 0) return [];
  const wakes = wakesReader();
  const woken = pages.filter(({ html }) => wakes(html));
  const share = (100 * woken.length) / pages.length;
  return [
    {
      what: `pages of Debian's documentation that bring the reader (of ${pages.length}; kernel pages say SMP)`,
      value: share,
      unit: '%',
      goal: '≤ 6 on ordinary pages',
    },
  ];
}

/** Tells whether a page holds a stem, so that the scout would bring the reader. */
export function wakesReader(): (html: string) => boolean {
  const holdsStem = createStemTest(chooseStems(lexiconSource(readContentFiles())));
  return (html) => holdsStem(textOf(html));
}

function textOf(html: string): string {
  return html.replace(/<head[\s\S]*?<\/head>/i, '').replace(/<[^>]+>/g, '');
}
