import type { MarkLook } from './one-mark.ts';

/** A ground below the term that the keyboard has come to; the text keeps its own color. */
export const currentMark: MarkLook = {
  declarations: 'background-color:rgb(255 196 0/.4);text-decoration:underline 3px',
  inForcedColors: 'background-color:Highlight',
};
