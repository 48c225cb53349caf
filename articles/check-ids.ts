import type { Content } from './content.ts';
import type { Problem } from './content-error.ts';

interface Named {
  file: string;
  path: string;
  id: string;
}

const listed = (file: string, list: string, entries: { id: string }[]): Named[] =>
  entries.map(({ id }, at) => ({ file, path: `${list}[${at}].id`, id }));

function repeated(kind: string, entries: Named[]): Problem[] {
  const first = new Map<string, Named>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (!earlier) first.set(entry.id, entry);
    if (!earlier) return [];
    const reason = `${kind} ${entry.id} exists already, in ${earlier.file} at ${earlier.path}; choose another id`;
    return [{ file: entry.file, path: entry.path, reason }];
  });
}

/** Ids used twice. Those of claims and conflicts are told apart across articles, since terms refer to them without naming an article. */
export function checkIds({ articles, evidence, facts, glossary, sources }: Content): Problem[] {
  const across = (list: 'claims' | 'conflicts') =>
    articles.flatMap(({ file, value }) => listed(file, list, value[list]));
  const within = ['sections', 'topics', 'risks', 'derived'] as const;
  return [
    ...repeated(
      'article',
      articles.map(({ file, value }) => ({ file, path: 'id', id: value.id })),
    ),
    ...repeated('claim', across('claims')),
    ...repeated('conflict', across('conflicts')),
    ...articles.flatMap(({ file, value }) =>
      within.flatMap((list) => repeated(list, listed(file, list, value[list]))),
    ),
    ...repeated('source', listed(sources.file, 'sources', sources.value.sources)),
    ...repeated(
      'file of facts for',
      facts.map(({ file, value }) => ({ file, path: 'term', id: value.term })),
    ),
    ...repeated('note', listed(evidence.file, 'notes', evidence.value.notes)),
    ...repeated('term', listed(glossary.file, 'terms', glossary.value.terms)),
  ];
}
