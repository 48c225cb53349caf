import { plain, stem } from '../../search/words.ts';

interface Props {
  text: string;
  /** Stems of the words to highlight. */
  stems: ReadonlySet<string>;
}

/** A text in which the words that answer a query stand out. */
export function Highlighted({ text, stems }: Props) {
  const pieces = text.split(/([\p{L}\p{N}]+)/u);
  return (
    <>
      {pieces.map((piece, index) =>
        stems.has(stem(plain(piece))) ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  );
}
