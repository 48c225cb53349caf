/** So much is kept: more than a query has words. */
const most = 24;

/** Keeps what was found last for the same thing: while one types, all words but the last stay as they were. */
export function remember<K, T>(find: (sought: K) => T): (sought: K) => T {
  const kept = new Map<string, { found: T }>();
  return (sought) => {
    const key = JSON.stringify(sought);
    const known = kept.get(key) ?? { found: find(sought) };
    kept.delete(key);
    kept.set(key, known);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return known.found;
  };
}
