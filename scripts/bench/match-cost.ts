import { lexiconSource } from '../../articles/lexicon-source.ts';
import { readContentFiles } from '../../build/read-content.ts';
import { compileEvidence, compileForms } from '../../detection/lexicon/compile-lexicon.ts';
import { loadForms } from '../../detection/lexicon/load-forms.ts';
import { loadLexicon } from '../../detection/lexicon/load-lexicon.ts';
import { readBlock } from '../../detection/reading/read-block.ts';
import { prose } from './page-text.ts';
import { median } from './work-of.ts';

/** Matching time a character with 10,000 terms, as a multiple of that with 500. */
export function matchRatio(rounds: number): number {
  const blocks = Array.from({ length: 300 }, (_, seed) => prose(100, seed + 1));
  const few = lexiconOf(500);
  const many = lexiconOf(10_000);
  const time = (lexicon: ReturnType<typeof lexiconOf>) => {
    const started = performance.now();
    for (const block of blocks) readBlock(block, lexicon);
    return performance.now() - started;
  };
  const ratios = Array.from({ length: rounds + 3 }, () => time(many) / time(few));
  return median(ratios.slice(3));
}

function lexiconOf(count: number) {
  const source = lexiconSource(readContentFiles());
  const first = source.terms[0];
  if (!first) throw new Error('The content has no terms.');
  const terms = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `term-${index}`,
    forms: [
      { ...first.forms[0], text: `${spell(index)} ${spell(index * 7)}`, policy: 'always' as const },
    ] as typeof first.forms,
    rivals: [],
  }));
  // The made-up words all begin with q, so that no stem need be sought for each of them.
  const stems = { rare: [], beginnings: ['q'] };
  const made = { ...source, terms, stems };
  return loadLexicon(loadForms(compileForms(made)), compileEvidence(made));
}

function spell(number: number): string {
  let word = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 20))
    word += 'bcdfghjklmnpqrstvwxz'[rest % 20];
  return `q${word}a`;
}
