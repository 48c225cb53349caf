import type { LexiconForm, LexiconSource } from './lexicon.ts';

/** Two regex sources, one of which matches wherever a form can stand; either may be empty. */
export interface Stems {
  /** To be tested without regard to case. */
  folded: string;
  /** To be tested with case: abbreviations too common in lower case. */
  cased: string;
}

const plain = (text: string) => text.replace(/[[\]]/g, '');

/** The words of a form as they stand in raw text, the rarest (longest) first. */
function wordsOf(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
}

function matcher(sources: string[], flags: string): RegExp | null {
  return sources.length ? new RegExp(`\\b(?:${sources.join('|')})`, flags) : null;
}

/** Word starts as one regex that shares common beginnings: `hair(?:line|loss)`. */
export function joinStems(stems: string[]): string {
  if (!stems.length) return '';
  const simple = [...new Set(stems)]
    .sort()
    .filter((one, _, all) => !all.some((other) => other !== one && one.startsWith(other)));
  const groups = new Map<string, string[]>();
  for (const stem of simple) {
    const head = stem.slice(0, 2);
    groups.set(head, [...(groups.get(head) ?? []), stem.slice(2)]);
  }
  const parts = [...groups].map(([head, tails]) =>
    tails.length === 1 ? `${head}${tails[0]}` : `${head}(?:${tails.join('|')})`,
  );
  return `\\b(?:${parts.join('|')})`;
}

/** Stems that cover the forms: those given, and the rarest word of each form that these leave out. */
function cover(forms: LexiconForm[], given: string[]): Stems {
  const folded = [...given];
  const cased = new Set<string>();
  let test = matcher(folded, 'i');
  for (const form of forms) {
    const text = plain(form.text);
    if (test?.test(text)) continue;
    const word = wordsOf(text)[0] ?? text;
    if (form.caseSensitive && /^[A-Z]{2,6}$/.test(word)) cased.add(word);
    else {
      folded.push(word.toLowerCase());
      test = matcher(folded, 'i');
    }
  }
  return { folded: joinStems(folded), cased: joinStems([...cased]) };
}

/** Stems without which no term of a page can be marked: the scout asks for them on every page. */
export function chooseStems(source: LexiconSource): Stems {
  const wakers = new Set(source.wakers);
  const forms = source.terms.flatMap((term) => term.forms);
  return cover(
    forms.filter((form) => form.policy === 'always' || wakers.has(form.text)),
    source.stems,
  );
}

/** Stems of every form: where the reader looks closer on a page that the scout let through. */
export function readerStems(source: LexiconSource): Stems {
  return cover(
    source.terms.flatMap((term) => term.forms),
    source.stems,
  );
}
