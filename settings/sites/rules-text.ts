import { parseRule, type RuleFault } from './parse-rule.ts';
import { showRule } from './show-rule.ts';
import type { SiteChoices } from './site-state.ts';

/** What is wrong with one line of a text of site rules; lines are counted from 1. */
export type LineFault = { line: number; part: string } & (
  | { fault: RuleFault }
  | { fault: 'duplicate'; first: number }
);

/** The site rules of a text, and the lines that are none. */
export interface RulesText {
  sites: SiteChoices;
  faults: LineFault[];
}

/** One rule a line, `on` or `off` before it, in the order of their names. */
export function formatRules(sites: SiteChoices): string {
  const lines = Object.entries(sites).map(([rule, on]) => ({ name: showRule(rule), on }));
  lines.sort((one, other) => (one.name < other.name ? -1 : 1));
  return lines.map(({ name, on }) => `${on ? 'on' : 'off'} ${name}\n`).join('');
}

/**
 * The rules in a text of one rule a line. A line may begin with `on` or `off`; `bare` tells
 * what a line without either means. Empty lines and lines that begin with `#` say nothing.
 */
export function parseRules(text: string, { bare }: { bare: boolean }): RulesText {
  const seen = new Map<string, { on: boolean; line: number }>();
  const faults: LineFault[] = [];
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const content = written.trim();
    if (content === '' || content.startsWith('#')) continue;
    const [, word, rest = content] = /^(on|off)\s+(.*)$/i.exec(content) ?? [];
    const parsed = parseRule(rest);
    const first = 'rule' in parsed ? seen.get(parsed.rule)?.line : undefined;
    if ('fault' in parsed) faults.push({ line, ...parsed });
    else if (first !== undefined) faults.push({ line, fault: 'duplicate', part: rest, first });
    else seen.set(parsed.rule, { on: word ? word.toLowerCase() === 'on' : bare, line });
  }
  return { sites: Object.fromEntries([...seen].map(([rule, { on }]) => [rule, on])), faults };
}

/** What turns one list of rules into another; null removes a rule. */
export function changeOfRules(
  before: SiteChoices,
  after: SiteChoices,
): Record<string, boolean | null> {
  const gone = Object.keys(before).filter((rule) => !Object.hasOwn(after, rule));
  const changed = Object.entries(after).filter(([rule, on]) => before[rule] !== on);
  return Object.fromEntries([...gone.map((rule) => [rule, null] as const), ...changed]);
}
