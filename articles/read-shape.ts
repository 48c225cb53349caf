import * as v from 'valibot';
import type { Problem } from './content-error.ts';

/** What a file is read by. */
export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The value that a schema reads. */
export type Shape<S extends Schema> = v.InferOutput<S>;

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;

/** The path of an issue, with the id of an entry where it has one: `claims[C04].place.paragraph`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key, value }) =>
    typeof key === 'number' ? `[${idOf(value) ?? key}]` : `.${String(key)}`,
  );
  return steps.join('').replace(/^\./, '');
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const atKey = issue.path?.at(-1)?.origin === 'key';
  if (issue.expected === 'never' && atKey)
    return 'is not a known field; remove it or correct its name';
  if (issue.type === 'strict_object')
    return issue.received === 'undefined' || atKey ? 'is missing' : 'is not an object';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'array' || issue.type === 'tuple') return 'is not a list';
  if (issue.type === 'boolean') return 'is not true or false';
  return issue.message;
}

/** The content of one file, read by its schema; adds what is wrong to `problems` and then returns undefined. */
export function readShape<const S extends Schema>(
  schema: S,
  file: string,
  json: unknown,
  problems: Problem[],
): Shape<S> | undefined {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  for (const issue of result.issues)
    problems.push({ file, path: pathOf(issue), reason: reasonOf(issue) });
  return undefined;
}
