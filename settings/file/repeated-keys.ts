/** The paths of keys that stand twice in one object of a text of JSON, which reading it would hide. The text must be sound JSON. */
export function repeatedKeys(text: string): string[][] {
  const found: string[][] = [];
  const open: { seen: Set<string>; key: string }[] = [];
  for (const [token, quoted, colon] of text.matchAll(
    /("[^"\\]*(?:\\.[^"\\]*)*")\s*(:?)|[{}[\]]/g,
  )) {
    if (token === '{' || token === '[') open.push({ seen: new Set(), key: '' });
    else if (token === '}' || token === ']') open.pop();
    const within = open.at(-1);
    if (!quoted || !colon || !within) continue;
    within.key = JSON.parse(quoted) as string;
    if (within.seen.has(within.key)) found.push(open.map(({ key }) => key));
    within.seen.add(within.key);
  }
  return found;
}
