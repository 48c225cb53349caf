import type { BlockLabel } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';

interface NamedBlock {
  text: string;
  labels: readonly BlockLabel[];
}

const mostWords = 6;

const headingOf = ({ labels }: NamedBlock) => labels.find(({ kind }) => kind === 'heading')?.text;

/** Whether a short line names a part of the head. */
function isLineOfArea(text: string, words: ClaimWords): boolean {
  const source = () => `^[^\\p{L}]*(?:the )?(?:${words.areas})(?!\\p{L})`;
  const area = pattern(words, 'line of area', 'iu', source);
  return text.split(/\s+/).length <= mostWords && area.test(text);
}

/** Blocks whose headings, where parts of the head are listed below them, no longer pass for names of other services: "Gold" over "Hairline only". */
export function withPackageNames<T extends NamedBlock>(
  blocks: readonly T[],
  words: ClaimWords,
): T[] {
  const packages = new Set<string>();
  for (const block of blocks) {
    const heading = headingOf(block);
    const near = block.labels.filter(({ kind }) => kind === 'term' || kind === 'row');
    const lines = [block.text.trim(), ...near.map(({ text }) => text)];
    if (heading && lines.some((line) => isLineOfArea(line, words))) packages.add(heading);
  }
  return blocks.map((block) => ({
    ...block,
    labels: block.labels.map((label) =>
      label.kind === 'heading' && packages.has(label.text)
        ? { ...label, kind: 'caption' as const }
        : label,
    ),
  }));
}
