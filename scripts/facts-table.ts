import { checkContent } from '../articles/check-content.ts';
import type { ContentFile } from '../articles/content.ts';
import { type FactQuestion, factQuestions } from '../articles/fact-questions.ts';
import type { TermFacts } from '../articles/term-facts.ts';

const begin = '<!-- facts: made by npm run facts:table -->';
const end = '<!-- /facts -->';

/** How many facts answer a question, "none found" where one was looked for in vain, empty where nobody asked. */
function cell({ facts, gaps }: TermFacts, question: FactQuestion): string {
  const answers = facts.filter((fact) => fact.question === question).length;
  if (answers > 0) return String(answers);
  return gaps.some((gap) => gap.question === question) ? 'none found' : '';
}

/** The terms that have facts and which questions they answer, as a table in Markdown. */
export function factsTable(files: ContentFile[]): string {
  const { facts } = checkContent(files);
  const rows = facts
    .toSorted((one, other) => one.term.localeCompare(other.term))
    .map((known) => [known.term, ...factQuestions.map((question) => cell(known, question))]);
  const table = [['term', ...factQuestions], ...rows];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths?.[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths?.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head = [], ...body] = table.map(line);
  return [head, rule, ...body].join('\n');
}

/** The document with the table in its place. Throws where the document has no place for it. */
export function withFactsTable(document: string, table: string): string {
  const start = document.indexOf(begin);
  const stop = document.indexOf(end);
  if (start < 0 || stop < start)
    throw new Error(`The document has no place for the table: ${begin}`);
  return `${document.slice(0, start + begin.length)}\n\n${table}\n\n${document.slice(stop)}`;
}
