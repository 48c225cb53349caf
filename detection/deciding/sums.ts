/** Rounded, so that what is added and taken away again leaves nothing behind. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The sum of two records, or their difference where the sign is -1; without what is 0. */
export function sum<K extends string | number>(
  a: Record<K, number>,
  b: Record<K, number>,
  sign: number,
): Record<K, number> {
  if (Object.keys(b).length === 0) return a;
  const result = { ...a };
  for (const key of Object.keys(b) as K[]) {
    const value = thousandths((result[key] ?? 0) + sign * b[key]);
    if (value) result[key] = value;
    else delete result[key];
  }
  return result;
}
