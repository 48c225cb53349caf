import type { Answer, SearchContent } from './answers.ts';
import type { StoredAnswer } from './answers-schema.ts';
import type { Content } from './content.ts';

/** What the search needs beside the library, with each fact known by its place. */
export function answersOf({ answers, searchWords, facts }: Content): SearchContent {
  const placesOf = ({ term, question, source }: StoredAnswer['facts'][number]) => {
    const known = facts.find(({ value }) => value.term === term)?.value.facts ?? [];
    return known.flatMap((fact, at) =>
      fact.question === question && fact.source === source ? [{ term, at }] : [],
    );
  };
  const { stop, beside, general, everyday } = searchWords.value;
  return {
    answers: answers.value.answers.map(
      ({ first: _, ...answer }): Answer => ({ ...answer, facts: answer.facts.flatMap(placesOf) }),
    ),
    words: { stop, beside, general, everyday },
  };
}
