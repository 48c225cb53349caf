import type { LoadedForm } from './lexicon.ts';

/** What is fitted to a form is kept by its words, in brackets where others must stand beside them. */
export function keyOf({ text, lead, trail }: Pick<LoadedForm, 'text' | 'lead' | 'trail'>): string {
  return lead || trail ? `[${text}]` : text;
}
