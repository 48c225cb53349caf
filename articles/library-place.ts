/** A place in the library that a link can point at. */
export type LibraryPlace =
  | { article: string; section?: string | undefined; claim?: string | undefined }
  | { part: 'glossary' | 'sources' }
  | { query: string }
  | { term: string }
  | { source: string };

/** The fragment of an address that opens the library at a place, without its sign. */
export function formatPlace(place: LibraryPlace): string {
  if ('part' in place) return place.part;
  if ('query' in place) return `search/${encodeURIComponent(place.query.toWellFormed())}`;
  if ('term' in place) return `term/${place.term}`;
  if ('source' in place) return `source/${place.source}`;
  return ['article', place.article, place.section, place.claim].filter(Boolean).join('/');
}

/** The place a fragment names, or undefined when it names none. */
export function parsePlace(fragment: string): LibraryPlace | undefined {
  const [kind, one, section, claim] = fragment.replace(/^#/, '').split('/');
  if (kind === 'glossary' || kind === 'sources') return { part: kind };
  if (!one) return undefined;
  if (kind === 'search') return { query: decoded(one) };
  if (kind === 'term') return { term: one };
  if (kind === 'source') return { source: one };
  if (kind !== 'article') return undefined;
  return { article: one, ...(section && { section }), ...(claim && { claim }) };
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The link to a place within a page that shows the library. */
export function linkTo(place: LibraryPlace): string {
  return `#${formatPlace(place)}`;
}
