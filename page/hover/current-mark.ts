import type { MarkLook } from './one-mark.ts';

const name = 'underline-2';

/** A ground below the term that the keyboard has come to; the text keeps its own color. */
export const currentMark: MarkLook = {
  name,
  rule: `::highlight(${name}) {
  background-color: rgb(255 196 0 / 0.4);
  text-decoration: underline 3px;
}
@media (forced-colors: active) {
  ::highlight(${name}) { background-color: Highlight; }
}`,
};
