import type { BlockLabel } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';

interface NamedBlock {
  text: string;
  labels: readonly BlockLabel[];
}

const mostWords = 6;

const headingsOf = ({ labels }: NamedBlock) =>
  labels.filter(({ kind }) => kind === 'heading').map(({ text }) => text);

/** Whether one of these headings names SMP. */
function nameSmp(headings: readonly string[], words: ClaimWords): boolean {
  const source = () => `(?<!\\p{L})(?:${words.subjects.smpWords})(?!\\p{L})`;
  const smp = pattern(words, 'heading of smp', 'iu', source);
  return headings.some((heading) => smp.test(heading));
}

/** Whether a short line, or the first sentence of a block, names a part of the head. */
function isLineOfArea(text: string, words: ClaimWords): boolean {
  const source = () => `^[^\\p{L}]*(?:\\p{L}+ )?(?:${words.areas})(?!\\p{L})`;
  const area = pattern(words, 'line of area', 'iu', source);
  const line = text.split(/[.;!?\n]\s/, 1)[0] ?? '';
  return line.split(/\s+/).length <= mostWords && area.test(line);
}

/** Whether a heading tells what is asked for the package below it. */
const isPriced = (heading: string) => /\p{Sc}\s?\d|\d\s?\p{Sc}|\d{3}/u.test(heading);

/** Whether a heading says no more than that prices follow. */
function isOfPrices(heading: string, words: ClaimWords): boolean {
  const source = () => `^\\P{L}*(?:(?:our|the|smp)\\s)?(?:${words.labels.price})\\P{L}*$`;
  return pattern(words, 'heading of prices', 'iu', source).test(heading);
}

/** What is known of a page: whether it is about SMP by its title, and whether it names nothing else. */
interface TitledPage {
  isTitled: boolean;
  isSole: boolean;
}

/** The headings that are names of packages. */
function packagesIn(
  blocks: readonly NamedBlock[],
  { isTitled, isSole }: TitledPage,
  words: ClaimWords,
): Set<string> {
  const all = new Set(blocks.flatMap(headingsOf));
  const packages = new Set<string>();
  for (const block of blocks) {
    const [heading, ...above] = headingsOf(block);
    if (!heading || (all.size > 1 && !isTitled && !nameSmp(above, words))) continue;
    if (isOfPrices(heading, words)) continue;
    const near = block.labels.filter(({ kind }) => kind === 'term' || kind === 'row');
    const lines = [block.text.trim(), ...near.map(({ text }) => text)];
    if (lines.some((line) => isLineOfArea(line, words))) packages.add(heading);
  }
  // What stands with its price beside such a package is another one: "Lifetime - £2,495" over "Everything in Gold".
  if (isTitled && isSole && [...packages].some(isPriced))
    for (const heading of all) if (isPriced(heading)) packages.add(heading);
  return packages;
}

/** Blocks whose headings no longer pass for names of other services where parts of the head are listed below them ("Gold" over "Hairline only")
 *  and SMP is named: above, or by the title of a page that is about it. The same holds where no other heading stands over any block.
 *  Such a heading may tell its price itself. */
export function withPackageNames<T extends NamedBlock>(
  blocks: readonly T[],
  page: TitledPage,
  words: ClaimWords,
): (T & { isPackage: boolean })[] {
  const packages = packagesIn(blocks, page, words);
  return blocks.map((block) => ({
    ...block,
    isPackage: packages.has(block.text.trim()),
    labels: block.labels.map((label) =>
      label.kind === 'heading' && packages.has(label.text)
        ? { ...label, kind: 'caption' as const }
        : label,
    ),
  }));
}
