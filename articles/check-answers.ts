import type { StoredAnswer } from './answers-schema.ts';
import { overstated } from './check-strength.ts';
import type { Content } from './content.ts';
import type { Problem } from './content-error.ts';
import { numbersIn } from './numbers-in.ts';

/** What an answer rests on, as the content has it: texts by the name under which the answer names them. */
function groundsOf({ notes, facts, claims }: StoredAnswer, content: Content): [string, string[]][] {
  const { evidence, articles } = content;
  const noteTexts = (id: string) =>
    evidence.value.notes.filter((note) => note.id === id).map(({ text }) => text);
  const claimTexts = (id: string) =>
    articles.flatMap(({ value }) =>
      value.claims.filter((claim) => claim.id === id).map(({ text }) => text),
    );
  const factTexts = ({ term, question, source }: StoredAnswer['facts'][number]) =>
    content.facts
      .filter(({ value }) => value.term === term)
      .flatMap(({ value }) => value.facts)
      .filter((fact) => fact.question === question && fact.source === source)
      .map(({ statement }) => statement);
  return [
    ...notes.map((id): [string, string[]] => [`the note ${id}`, noteTexts(id)]),
    ...claims.map((id): [string, string[]] => [`the claim ${id}`, claimTexts(id)]),
    ...facts.map((fact): [string, string[]] => [
      `a fact on ${fact.term} (${fact.question}) by ${fact.source}`,
      factTexts(fact),
    ]),
  ];
}

function faultsOf(answer: StoredAnswer, content: Content): string[] {
  const grounds = groundsOf(answer, content);
  const terms = new Set(content.glossary.value.terms.map(({ id }) => id));
  const known = new Set(grounds.flatMap(([, texts]) => texts.flatMap(numbersIn)));
  const strange = numbersIn(`${answer.short} ${answer.text}`).filter((one) => !known.has(one));
  return [
    ...grounds
      .filter(([, texts]) => texts.length === 0)
      .map(([name]) => `names ${name}, which does not exist; correct it or take it out`),
    ...answer.terms
      .filter((id) => !terms.has(id))
      .map((id) => `names the term ${id}, which does not exist; correct the id`),
    ...(answer.notes.length + answer.facts.length === 0
      ? ['rests on nothing; name a note or a fact']
      : []),
    ...overstated(answer, content),
    ...strange.map(
      (one) => `holds ${one}, which nothing that it names gives; name its source or leave it out`,
    ),
  ];
}

/** Answers with a figure that nothing they name gives, that rest on what does not exist, or that are asked for as another is. */
export function checkAnswers(content: Content): Problem[] {
  const { file, value } = content.answers;
  const ids = new Set<string>();
  const askedFor = new Map<string, string>();
  return value.answers.flatMap((answer) => {
    const faults = faultsOf(answer, content);
    if (ids.has(answer.id)) faults.push('stands twice; give each answer an id of its own');
    ids.add(answer.id);
    for (const asked of answer.asked) {
      const other = askedFor.get(asked);
      if (other) faults.push(`is asked for by “${asked}”, as is ${other}; leave it to one of them`);
      askedFor.set(asked, answer.id);
    }
    return faults.map((reason) => ({ file, path: `answers[${answer.id}]`, reason }));
  });
}
