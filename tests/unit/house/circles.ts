/** The circles in a graph: each group of nodes that all lead to each other. */
export function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...arrows.keys()].map((node) => [node, reachedFrom(node, arrows)]));
  const groups = [...reached].flatMap(([node, targets]) => {
    if (!targets.has(node)) return [];
    const group = [...targets].filter((other) => reached.get(other)?.has(node)).sort();
    return group[0] === node ? [group] : [];
  });
  return groups;
}

function reachedFrom(node: string, arrows: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(arrows.get(node) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(arrows.get(next) ?? []));
  }
  return reached;
}
