/** Index of the first item that does not stand before a point, found in few questions; items before the point come first. */
export function partitionPoint<T>(
  items: readonly T[],
  isBefore: (item: T) => boolean,
  from = 0,
): number {
  let low = from;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
