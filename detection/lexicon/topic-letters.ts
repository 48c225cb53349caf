const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** One letter for each topic, by its number; throws where a topic is unknown or has no letter. */
export function topicLetters(names: readonly string[], topics: readonly string[]): string {
  return names
    .map((name) => {
      const letter = alphabet[topics.indexOf(name)];
      if (!letter) throw new Error(`the topic "${name}" is unknown, or one too many`);
      return letter;
    })
    .sort()
    .join('');
}

/** The numbers of the topics that letters stand for. */
export function topicNumbers(letters: string): Set<number> {
  return new Set(Array.from(letters, (letter) => alphabet.indexOf(letter)));
}
