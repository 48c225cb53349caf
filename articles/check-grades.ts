import type { Content } from './content.ts';
import type { Problem } from './content-error.ts';
import type { Confidence } from './fields.ts';

/** What a finding rests on and how sure it is said to be, with where that stands. */
interface Graded {
  file: string;
  path: string;
  source: string | null;
  sureness: Confidence;
}

function gradedIn({ evidence, facts, glossary }: Content): Graded[] {
  const notes = evidence.value.notes.map(({ id, source, confidence: sureness }) => ({
    ...{ file: evidence.file, path: `notes[${id}].confidence`, source, sureness },
  }));
  const ofTerms = glossary.value.terms.flatMap(({ id, keyFacts }) =>
    keyFacts.map(({ source, confidence: sureness }, at) => ({
      ...{ file: glossary.file, path: `terms[${id}].keyFacts[${at}].confidence`, source, sureness },
    })),
  );
  const byQuestion = facts.flatMap(({ file, value }) =>
    value.facts.map(({ source, sureness }, at) => ({
      ...{ file, path: `facts[${at}].sureness`, source, sureness },
    })),
  );
  return [...notes, ...ofTerms, ...byQuestion];
}

/** Findings that are said to be surer than a series of cases without comparison can make them. */
export function checkGrades(content: Content): Problem[] {
  const series = new Set(
    content.sources.value.sources.filter(({ kind }) => kind === 'case series').map(({ id }) => id),
  );
  return gradedIn(content)
    .filter(({ source, sureness }) => source !== null && series.has(source) && sureness !== 'low')
    .map(({ file, path, source }) => ({
      file,
      path,
      reason: `is surer than ${source} makes it, which is a series of cases; give it low`,
    }));
}
