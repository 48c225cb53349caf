/** A round amount with air above the highest one, in the unit of `high`, to end a scale at. */
export function scaleEnd(high: number): number {
  const step = 10 ** Math.floor(Math.log10(high));
  return Math.floor(high / step + 1) * step;
}
