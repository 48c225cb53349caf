/** A name as it stands within a sentence: an abbreviation keeps its capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLocaleLowerCase() + name.slice(1) : name;
