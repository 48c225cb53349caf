import type { ComponentChildren } from 'preact';
import { useDrawn } from './use-drawn.ts';

interface Props<T> {
  items: readonly T[];
  /** Draws one of them as an entry of a list. */
  row(item: T): ComponentChildren;
}

/** More than a window holds at first. */
const step = 40;

/** A list that may be very long, drawn as far as the reader comes. */
export function LongList<T>({ items, row }: Props<T>) {
  const { drawn, end } = useDrawn<HTMLLIElement>(items.length, { step });
  return (
    <ul>
      {items.slice(0, drawn).map(row)}
      {drawn < items.length && <li ref={end} aria-hidden="true" />}
    </ul>
  );
}
