import type { TermId } from '../detection/types.ts';
import { nameIndex } from './name-index.ts';

/** What of a term tells which others are related to it. */
export interface NamedTerm {
  id: TermId;
  name: string;
  alsoCalled: string[];
  definition: string;
  keyFacts: { text: string }[];
  claims: string[];
  evidence: string[];
}

/** Names of a term that are hardly words of everyday speech: its name, abbreviations, names of several words. */
const tellingNames = ({ name, alsoCalled }: NamedTerm) => [
  name,
  ...alsoCalled.filter((other) => /\s/.test(other) || other === other.toUpperCase()),
];

const textOf = ({ definition, keyFacts }: NamedTerm) =>
  [definition, ...keyFacts.map(({ text }) => text)].join(' ');

const saidOf = ({ claims, evidence }: NamedTerm) => new Set([...claims, ...evidence]);

/** How much of what is said of either is said of both, from 0 to 1; a share and not a count, since everything is said of some terms. */
function sharedPart(own: Set<string>, others: Set<string>): number {
  const all = own.union(others).size;
  return all === 0 ? 0 : own.intersection(others).size / all;
}

/** Which ids stand under which key. */
function gather(pairs: Iterable<[key: string, id: TermId]>): Map<string, TermId[]> {
  const found = new Map<string, TermId[]>();
  for (const [key, id] of pairs) {
    const ids = found.get(key);
    if (ids) ids.push(id);
    else found.set(key, [id]);
  }
  return found;
}

/** A look-up of the terms to read after one: those that its own text names, in its order, then those that name it, then those of which most the same is said; at most `most`. */
export function relatedFinder(terms: NamedTerm[]): (term: NamedTerm, most?: number) => TermId[] {
  const namedIn = nameIndex(
    terms.flatMap((term) => tellingNames(term).map((name) => ({ term: term.id, name }))),
  );
  const order = new Map(terms.map(({ id }, at) => [id, at]));
  const said = new Map(terms.map((term) => [term.id, saidOf(term)]));
  const names = new Map(terms.map((term) => [term.id, namedIn(textOf(term))]));
  const namedBy = gather(
    terms.flatMap(({ id }) =>
      [...(names.get(id)?.keys() ?? [])].map((named): [string, TermId] => [named, id]),
    ),
  );
  const saidBy = gather(
    terms.flatMap(({ id }) =>
      [...(said.get(id) ?? [])].map((claim): [string, TermId] => [claim, id]),
    ),
  );
  return ({ id }, most = 4) => {
    const own = said.get(id) ?? new Set<string>();
    const named = names.get(id) ?? new Map<TermId, number>();
    const naming = new Set(namedBy.get(id));
    const near = new Set([
      ...named.keys(),
      ...naming,
      ...[...own].flatMap((claim) => saidBy.get(claim) ?? []),
    ]);
    near.delete(id);
    return [...near]
      .map((other) => ({
        id: other,
        place: named.get(other) ?? Number.POSITIVE_INFINITY,
        closeness: (naming.has(other) ? 1 : 0) + sharedPart(own, said.get(other) ?? new Set()),
        at: order.get(other) ?? 0,
      }))
      .sort((a, b) => compare(a.place, b.place) || b.closeness - a.closeness || a.at - b.at)
      .slice(0, most)
      .map((entry) => entry.id);
  };
}

/** Ascending order that holds for infinity too, whose difference from itself is no number. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
