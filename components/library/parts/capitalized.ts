/** Words as they stand at the head of a line. */
export const capitalized = (words: string): string =>
  words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
