import type { Content, Read } from './content.ts';
import type { Problem } from './content-error.ts';
import type { FactQuestion } from './fact-questions.ts';
import type { StoredFact, StoredFacts } from './facts-schema.ts';
import { isCountable } from './rows/count-of.ts';
import { peopleOf } from './rows/met-in.ts';

/** The questions whose row is one short answer. */
const answered = ['works', 'not-for', 'course'] as const satisfies FactQuestion[];

const on = (facts: StoredFact[], question: FactQuestion) =>
  facts.filter((fact) => fact.question === question);

/** Questions that a panel could not answer in a line, or would answer twice. */
function unanswered({ file, value: { facts } }: Read<StoredFacts>): Problem[] {
  const shorts = answered.flatMap((question) => {
    const told = on(facts, question);
    const count = told.filter(({ short }) => short).length;
    return told.length === 0 || count === 1
      ? []
      : [`answers ${question} with ${count} short answers; give short to one of these facts`];
  });
  const harms = on(facts, 'harms');
  const unnamed =
    harms.length > 0 && !harms.some(({ names, short }) => names || short)
      ? [
          'tells harms but names none; give names to one of these facts, or short where none was met',
        ]
      : [];
  return [...shorts, ...unnamed].map((reason) => ({ file, path: 'facts', reason }));
}

/** Figures that are to be drawn but cannot be, or of which a question has several. */
function undrawable({ file, value: { facts } }: Read<StoredFacts>): Problem[] {
  const drawn = facts.flatMap((fact, at) =>
    fact.figures.flatMap((figure, index) =>
      figure.drawn
        ? [{ figure, question: fact.question, path: `facts[${at}].figures[${index}].drawn` }]
        : [],
    ),
  );
  return drawn.flatMap(({ figure, question, path }, at) => {
    if (drawn.findIndex((one) => one.question === question) !== at)
      return [{ file, path, reason: `is the second of ${question}; draw one figure a question` }];
    return isCountable(figure)
      ? []
      : [
          {
            file,
            path,
            reason:
              'is no single count of at least one in 100 people, or one that differs from what it is compared with; say it in words',
          },
        ];
  });
}

/** Figures of those who met a harm that count no people of the term itself. */
const uncounted = ({ file, value: { facts } }: Read<StoredFacts>): Problem[] =>
  facts.flatMap(({ figures, question }, at) =>
    figures.flatMap((figure, index) =>
      !figure.met || (question === 'harms' && !figure.others && peopleOf(figure))
        ? []
        : [
            {
              file,
              path: `facts[${at}].figures[${index}].met`,
              reason:
                'is no number of people who met a harm out of people who had the term; give both numbers, or take met out',
            },
          ],
    ),
  );

/** Warnings above all rows that come neither from a regulator nor from a label that one approves. */
const unofficial = (
  { file, value }: Read<StoredFacts>,
  regulators: ReadonlySet<string>,
): Problem[] =>
  value.facts.flatMap(({ warning, source }, at) =>
    warning === undefined || regulators.has(source)
      ? []
      : [
          {
            file,
            path: `facts[${at}].warning`,
            reason: `comes from ${source}, which is no regulator; only a regulator warns above all rows`,
          },
        ],
  );

/** What keeps the rows of a panel from being made of the facts. */
export function checkRows({ facts, sources }: Content): Problem[] {
  const regulators = new Set(
    sources.value.sources
      .filter(({ kind }) => kind === 'regulator' || kind === 'drug label')
      .map(({ id }) => id),
  );
  return [
    ...facts.flatMap(unanswered),
    ...facts.flatMap(undrawable),
    ...facts.flatMap(uncounted),
    ...facts.flatMap((read) => unofficial(read, regulators)),
  ];
}
