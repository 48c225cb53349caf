/** A head from above, face down the page: where hair is, and where within it the scalp shows. */
export interface HeadPaths {
  hair: string;
  bare?: string;
  /** Single hairs left on what is bare. */
  strands?: string;
}

/** The outline of every head, in a box of 48 by 60 with the face at its top. */
export const outline =
  'M24 5.5c11 0 18 10 18 24 0 14.500-8 25-18 25S6 44 6 29.500C6 15.500 13 5.500 24 5.500Z';

/** Ears and nose. */
export const features =
  'M6.300 27c-3-.8-3.600 6.800.4 7.400M41.700 27c3-.8 3.600 6.800-.4 7.400M21.600 6.200C22.500 3 25.500 3 26.400 6.200';

const back = 'V60H0Z';
const straight = `M0 23c8-5.500 15-8 24-8s16 2.500 24 8${back}`;
const oval = (top: number, [rx, ry]: [rx: number, ry: number]) =>
  `M${24 - rx} ${top}a${rx} ${ry} 0 1 1 ${2 * rx} 0 ${rx} ${ry} 0 1 1-${2 * rx} 0z`;
/** A parting from front to back that is `width` to either side of the middle. */
const parting = (width: number): HeadPaths => ({
  hair: straight,
  bare: `M24 18c${width} 7 ${width} 22 0 29-${width}-7-${width}-22 0-29Z`,
});
const strands = 'M19 29v4m5-7v4m5-1v4m-7.500 3v4m5-4v4m-2.500 2v4';

/** The stages of each scale, the first one first. */
export const stagePaths = {
  norwood: [
    { hair: straight },
    {
      hair: `M0 23c5-2 8-2 10.500-.5C12.500 25.500 15 24 17 20c2-3.300 4.500-4.500 7-4.500s5 1.200 7 4.500c2 4 4.500 5.500 6.500 2.500C40 21 43 21 48 23${back}`,
    },
    {
      hair: `M0 24c4-1 7.500-.5 9.500 1.500 1 7 5 9.500 7 3C17.500 21 20 17.500 24 17.500S30.500 21 31.500 28.500c2 6.500 6 4 7-3C40.500 23.500 44 23 48 24${back}`,
    },
    {
      hair: `M0 24.500c4-.5 7.500 0 9 2 .5 9.500 5 12 7 7 1.500-6 4-8 8-8s6.500 2 8 8c2 5 6.500 2.500 7-7 1.500-2 5-2.500 9-2${back}`,
      bare: oval(42.5, [6.6, 5.8]),
    },
    {
      hair: `M0 25c4-.5 7.500 0 9 2 .5 10 3 13 6.500 9.800 2.500-2.800 5-4.200 8.500-4.200s6 1.400 8.500 4.200C36 40 38.500 37 39 27c1.500-2 5-2.500 9-2${back}`,
      bare: oval(43.6, [9, 6.8]),
    },
    {
      hair: `M0 25.500c4-.5 7.500 0 9.200 2C9.600 42 14.500 48 24 48s14.400-6 14.800-20.500c1.700-2 5.200-2.500 9.200-2${back}`,
    },
    {
      hair: `M0 32c4-.5 7.800 0 9.200 2.500C11 45 16 49.600 24 49.600S37 45 38.800 34.500C40.200 32 44 31.500 48 32${back}`,
    },
  ],
  ludwig: [parting(1.2), parting(6), { ...parting(14), strands }],
  sinclair: [
    { hair: straight },
    parting(1.6),
    parting(4.5),
    { ...parting(10), strands: 'M24 24v4m-3 3v4m6-2v4m-3 2v4' },
    { ...parting(17), strands },
  ],
} as const satisfies Record<string, readonly HeadPaths[]>;

/** A scale whose stages can be drawn. */
export type DrawnScale = keyof typeof stagePaths;
