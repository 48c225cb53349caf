import { drawnIn } from '../dom/composed-parent.ts';

/** What an element around another does to the look of all in it, and how much, as CSS counts it. */
export type Veil = readonly [name: string, amount: number];

/** Amounts between which a veil changes colors or places and leaves what is below it to be seen. */
const thin: Record<string, readonly [number, number]> = {
  opacity: [0.8, 1],
  transform: [1, 1],
  invert: [0.8, 1],
  'hue-rotate': [-360, 360],
  brightness: [0.6, 1.5],
  contrast: [0.6, 1.5],
  saturate: [0, 3],
  sepia: [0, 1],
  grayscale: [0, 1],
};

/** The veils on an element by all that is around it, through shadow roots. */
export function veilsOn(element: Element): Veil[] {
  const veils: Veil[] = [];
  for (let at = drawnIn(element); at; at = drawnIn(at)) {
    const { filter, opacity, transform } = getComputedStyle(at);
    if (opacity !== '1') veils.push(['opacity', Number(opacity)]);
    if (transform !== 'none') veils.push(['transform', 1]);
    for (const [, name = '', amount] of filter.matchAll(/([a-z-]+)\(([-\d.]+)?/g))
      veils.push([name, Number(amount)]);
  }
  return veils;
}

/** Whether what is below a veil can still be seen. */
export function isThin([name, amount]: Veil): boolean {
  const [least, most] = thin[name] ?? [1, 0];
  return amount >= least && amount <= most;
}
