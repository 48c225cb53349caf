import type { FactQuestion } from '../fact-questions.ts';
import type { FactSheet } from '../fact-sheet.ts';
import type { FactsState, TermFact, TermFacts } from '../term-facts.ts';
import { costRow } from './cost-row.ts';
import { countOf } from './count-of.ts';
import { harmsRow } from './harms-row.ts';
import type { AnswerRow, PanelRows, Stage, Told, Warning } from './panel-rows.ts';
import { gradeOf, trustRow } from './trust-row.ts';

/** The rows of a term's panel, from its sheet and its facts as far as they are here. */
export function panelRows(sheet: FactSheet, state: FactsState): PanelRows {
  const known = typeof state === 'string' ? undefined : state;
  const on = (question: FactQuestion) =>
    (known?.facts ?? []).filter((fact) => fact.question === question);
  const told = <T>(question: FactQuestion, answer: T | undefined): Told<T> =>
    answer ?? (isGap(known, question) ? 'none found' : undefined);
  const answered = (question: FactQuestion) => told(question, answerRow(on(question)));
  const { term } = sheet;
  return {
    what: term.plain ?? term.definition,
    drawing: term.drawing,
    stages: on('stage').flatMap(stageOf),
    warnings: on('harms').flatMap(warningOf),
    cost: told('cost', costRow(sheet, on('cost'))),
    harms: told('harms', harmsRow(sheet, on('harms'))),
    works: answered('works'),
    notFor: answered('not-for'),
    course: answered('course'),
    disputed: Object.fromEntries(
      sheet.answers.map((answer) => [answer.topic.row?.of, answer] as const),
    ),
    trust: trustRow(sheet, known?.facts ?? []),
  };
}

/** Whether a question was looked into in vain. */
const isGap = (known: TermFacts | undefined, question: FactQuestion): boolean =>
  known?.gaps.some((gap) => gap.question === question) ?? false;

function answerRow(facts: TermFact[]): AnswerRow | undefined {
  const fact = facts.find(({ short }) => short);
  if (!fact?.short) return undefined;
  const { short: text, source } = fact;
  return { text, source, sureness: gradeOf(fact), count: countOf(facts) };
}

const stageOf = ({ stage, statement: text, source }: TermFact): Stage[] =>
  stage === undefined ? [] : [{ stage, text, source }];

const warningOf = ({ warning: text, boxed, source }: TermFact): Warning[] =>
  text === undefined ? [] : [{ text, boxed: boxed ?? false, source }];
