import { plain } from './search-facts.ts';

interface Props {
  text: string;
  /** Words to highlight, in lower case without accents. */
  words: ReadonlySet<string>;
}

/** A text in which the words that answer a query stand out. */
export function Highlighted({ text, words }: Props) {
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  return (
    <>
      {pieces.map((piece, index) =>
        words.has(plain(piece)) ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  );
}
