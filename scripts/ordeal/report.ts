import type { OrdealCase } from './cases.ts';
import type { Try } from './try-case.ts';

/** What came of all tries of one case. */
export interface Outcome extends OrdealCase {
  tries: Try[];
}

const mark = '<!-- The table below is written by "npm run ordeal". -->';

/** Whether any try of a case failed. */
export const hasFailed = ({ tries }: Outcome) => tries.some(({ failures }) => failures.length > 0);

/** The outcomes as a Markdown table. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ what, tries }) => {
    const failed = tries.filter(({ failures }) => failures.length > 0);
    const causes = [...new Set(failed.flatMap(({ failures }) => failures))];
    const worst = Math.max(...tries.map(({ growth }) => growth)) / 1e6;
    const grown = Number.isNaN(worst) ? 'not known' : `${worst.toFixed(2)} MB`;
    const said = failed.length > 0 ? `**${failed.length}** (${causes.join('; ')})` : '0';
    return `| ${what} | ${tries.length} | ${said} | ${grown} |`;
  });
  return ['| case | tries | failures | worst growth |', '|---|---|---|---|', ...rows].join('\n');
}

/** The page on reliability with this table in the place of the last one. Throws where the page has no place for it. */
export function withTable(page: string, table: string): string {
  const [before, rest] = page.split(mark);
  if (rest === undefined) throw new Error(`docs/reliability.md lacks the line ${mark}`);
  return `${before}${mark}\n\n${table}\n`;
}
