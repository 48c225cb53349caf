/** A place in the library that a link can point at. */
export type LibraryPlace =
  | { article: string; section?: string | undefined; claim?: string | undefined }
  | { part: LibraryPart }
  | { sources: string }
  | { group: string }
  | { query: string }
  | { term: string; at?: string | undefined }
  | { answer: string }
  | { source: string };

const libraryParts = ['glossary', 'sources', 'saved', 'visit'] as const;

/** A part of the library that belongs to no article and no term. */
export type LibraryPart = (typeof libraryParts)[number];

/** The fragment of an address that opens the library at a place, without its sign. */
export function formatPlace(place: LibraryPlace): string {
  if ('part' in place) return place.part;
  if ('sources' in place) return `sources/${place.sources}`;
  if ('group' in place) return `glossary/${place.group}`;
  if ('query' in place) return `search/${encodeURIComponent(place.query.toWellFormed())}`;
  if ('term' in place) return ['term', place.term, place.at].filter(Boolean).join('/');
  if ('answer' in place) return `answer/${place.answer}`;
  if ('source' in place) return `source/${place.source}`;
  return ['article', place.article, place.section, place.claim].filter(Boolean).join('/');
}

/** The place a fragment names, or undefined when it names none. */
export function parsePlace(fragment: string): LibraryPlace | undefined {
  const [kind = '', one, section, claim] = fragment.replace(/^#/, '').split('/');
  if (kind === 'glossary' && one) return { group: one };
  if (kind === 'sources' && one) return { sources: one };
  if (isPart(kind)) return { part: kind };
  if (kind === 'search' && one !== undefined) return { query: decoded(one) };
  if (!one) return undefined;
  if (kind === 'term') return { term: one, ...(section && { at: section }) };
  if (kind === 'answer') return { answer: one };
  if (kind === 'source') return { source: one };
  if (kind !== 'article') return undefined;
  return { article: one, ...(section && { section }), ...(claim && { claim }) };
}

const isPart = (kind: string): kind is LibraryPart =>
  (libraryParts as readonly string[]).includes(kind);

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

/** The address part of a group of terms, from the name of their category. */
export const groupOf = (category: string): string => category.toLowerCase().replace(/\W+/g, '-');
