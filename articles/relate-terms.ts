import type { TermId } from '../detection/types.ts';
import type { Term } from './glossary-schema.ts';

/** A term before what is related to it is known. */
export type NamedTerm = Omit<Term, 'related'>;

/** Names of a term that are hardly words of everyday speech: its name, abbreviations, names of several words. */
const tellingNames = ({ name, alsoCalled }: NamedTerm) => [
  name,
  ...alsoCalled.filter((other) => /\s/.test(other) || other === other.toUpperCase()),
];

/** Where the text first names the term, or undefined where it does not. */
function firstNamed(term: NamedTerm, text: string): number | undefined {
  const places = tellingNames(term).flatMap((name) => {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const flags = name === name.toUpperCase() ? 'u' : 'iu';
    const place = text.search(
      new RegExp(`(?<![\\p{L}\\p{N}])${literal}s?(?![\\p{L}\\p{N}])`, flags),
    );
    return place < 0 ? [] : [place];
  });
  return places.length > 0 ? Math.min(...places) : undefined;
}

/** How much of what is said of either term is said of both, from 0 to 1; a share and not a count, since everything is said of some terms. */
function sharedPart(one: NamedTerm, other: NamedTerm): number {
  const own = new Set([...one.claims, ...one.evidence]);
  const others = new Set([...other.claims, ...other.evidence]);
  const all = own.union(others).size;
  return all === 0 ? 0 : own.intersection(others).size / all;
}

const textOf = ({ definition, keyFacts }: NamedTerm) =>
  [definition, ...keyFacts.map(({ text }) => text)].join(' ');

/** Terms to read after `term`: those that its own text names, in its order, then those that name it, then those of which most the same is said; at most `most`. */
export function relateTerms(term: NamedTerm, terms: NamedTerm[], most = 4): TermId[] {
  const text = textOf(term);
  return terms
    .filter((other) => other.id !== term.id)
    .map((other) => ({
      id: other.id,
      place: firstNamed(other, text) ?? text.length,
      closeness: (firstNamed(term, textOf(other)) === undefined ? 0 : 1) + sharedPart(term, other),
    }))
    .filter(({ place, closeness }) => place < text.length || closeness > 0)
    .sort((a, b) => a.place - b.place || b.closeness - a.closeness)
    .slice(0, most)
    .map(({ id }) => id);
}
