import type { Content, Read } from './content.ts';
import type { Problem } from './content-error.ts';
import type { StoredFacts } from './facts-schema.ts';
import type { GlossaryTerm } from './glossary-schema.ts';

/** Facts in a file that is not named after their term, where nobody would look for them. */
const misplaced = ({ file, value }: Read<StoredFacts>): Problem[] =>
  file.endsWith(`/${value.term}.json`)
    ? []
    : [
        {
          file,
          path: 'term',
          reason: `is ${value.term}, which the file is not named after; name it ${value.term}.json`,
        },
      ];

/** Boxed warnings that stand after a milder harm. */
function buried({ file, value }: Read<StoredFacts>): Problem[] {
  const harms = value.facts
    .map((fact, at) => ({ fact, at }))
    .filter(({ fact }) => fact.question === 'harms');
  const milder = harms.findIndex(({ fact }) => !fact.boxed);
  return harms
    .slice(milder < 0 ? harms.length : milder)
    .filter(({ fact }) => fact.boxed)
    .map(({ at }) => ({
      file,
      path: `facts[${at}].boxed`,
      reason: 'is a boxed warning after another harm; put it before all other harms',
    }));
}

/** Drugs and operations of which no harm is told, and none was looked for in vain. */
function harmless(terms: GlossaryTerm[], file: string, facts: Read<StoredFacts>[]): Problem[] {
  const told = new Set(
    facts
      .filter(({ value }) =>
        [...value.facts, ...value.gaps].some(({ question }) => question === 'harms'),
      )
      .map(({ value }) => value.term),
  );
  return terms
    .filter(({ id, kind }) => kind !== undefined && !told.has(id))
    .map(({ id, kind }) => ({
      file,
      path: `terms[${id}].kind`,
      reason: `is ${kind}, but no harm of it is told; add one to facts/${id}.json, or a gap with the day it was looked for`,
    }));
}

/** Facts in the wrong file, boxed warnings that are not first, drugs and operations without a word on harm. */
export const checkFacts = ({ facts, glossary }: Content): Problem[] => [
  ...facts.flatMap(misplaced),
  ...facts.flatMap(buried),
  ...harmless(glossary.value.terms, glossary.file, facts),
];
