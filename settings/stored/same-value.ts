/** Whether two values of JSON are equal, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  if (Array.isArray(one) !== Array.isArray(other) || keys.length !== Object.keys(other).length)
    return false;
  return keys.every(
    (key) => Object.hasOwn(other, key) && sameValue(one[key as never], other[key as never]),
  );
}
