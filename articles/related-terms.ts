import type { TermId } from '../detection/types.ts';
import type { Term } from './glossary-schema.ts';
import type { Library } from './library.ts';

/** The terms that share most claims and notes with a term, closest first; at most `most`. */
export function relatedTerms(id: TermId, library: Library, most = 4): Term[] {
  const term = library.terms.find((one) => one.id === id);
  if (!term) return [];
  const own = new Set([...term.claims, ...term.evidence]);
  const closeness = (other: Term) => {
    const all = new Set([...other.claims, ...other.evidence, ...own]);
    const shared = [...other.claims, ...other.evidence].filter((one) => own.has(one));
    // By share and not by count: a term that everything is said about would be close to all.
    return all.size === 0 ? 0 : shared.length / all.size;
  };
  return library.terms
    .filter((other) => other.id !== id)
    .map((other) => ({ other, closeness: closeness(other) }))
    .filter((pair) => pair.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, most)
    .map((pair) => pair.other);
}
