const wordsIn = /[a-z]+|[0-9]+/g;

/** The words of an ASCII phrase as the matcher compares them, joined by spaces; quicker to start than `scanWords`. */
export function foldAscii(phrase: string): string {
  return phrase.toLowerCase().match(wordsIn)?.join(' ') ?? '';
}
