import { linkTo } from '../../../articles/library-place.ts';
import type { IndexedTerm } from '../../../articles/shards.ts';
import { Row } from './Row.tsx';

/** A term with its definition, leading to all that is known of it. */
export function TermRow({ id, name, definition }: IndexedTerm) {
  return (
    <Row look="told" href={linkTo({ term: id })} name={<strong>{name}</strong>} note={definition} />
  );
}
