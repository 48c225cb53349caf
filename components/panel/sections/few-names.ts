/** The most characters that names may take on the line of a row. */
const longest = 44;

/** The first names, as many as fit a line and at least one, and how many are left out. */
export function fewNames(names: readonly string[]): { shown: string[]; rest: number } {
  const shown: string[] = [];
  for (const name of names) {
    if (shown.length > 0 && [...shown, name].join(', ').length > longest) break;
    shown.push(name);
  }
  return { shown, rest: names.length - shown.length };
}
