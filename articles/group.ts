/** The people of whom a figure counts some. */
export interface Group {
  /** How many they were; left out where the source does not say. */
  all?: number | undefined;
  /** Who they were in a few words, as in "women"; said with a drawing. */
  who: string;
  /** What follows after that, as in "in 19 studies". */
  rest?: string | undefined;
}

/** Out of how many or whom, in words. */
export const groupWords = ({ all, who, rest }: Group): string =>
  [all?.toLocaleString('en'), who, rest].filter(Boolean).join(' ');

/** Out of how many, where it is said elsewhere who they were; null where the source gives no number. */
export const groupSize = ({ all, rest }: Group): string | null =>
  all === undefined ? null : [all.toLocaleString('en'), rest].filter(Boolean).join(' ');

/** The people of whom a figure counts some, where they are told by number and name. */
export const groupOf = (of: string | Group | null): Group | undefined =>
  typeof of === 'object' && of !== null ? of : undefined;
