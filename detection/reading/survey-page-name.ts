import type { Forms, Lexicon } from '../lexicon/lexicon.ts';
import { foldWord } from '../words/scan-words.ts';
import { type Survey, surveyText } from './survey-text.ts';
import { tagForm } from './tag-form.ts';

/** What a page says of itself beside its text. */
export interface PageName {
  title?: string | undefined;
  /** What it tells search engines. */
  description?: string | undefined;
  /** Its host and path. */
  address?: string | undefined;
  /** Parts of the paths that its links lead to on its host, each once. */
  links?: readonly string[] | undefined;
}

/** Letters of an address that are read; longer ones hold keys, not words. */
const longestAddress = 300;

/** The words of an address; those written in one (hairtransplantturkey) as the form that they are written for. */
function wordsOf(address: string, forms: Forms): string {
  const words = address.slice(0, longestAddress).split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => tagForm(foldWord(word), forms)?.form.text ?? word).join(' ');
}

/** What a page says of itself, as a text. */
export function textOfName({ title, description, address }: PageName, forms: Forms): string {
  const parts = [title, description, address && wordsOf(address, forms)];
  // Nothing is found across a stop.
  return parts.filter(Boolean).join(' | ');
}

/** Where the links of a page lead, as a text. */
export function textOfLinks({ links = [] }: PageName, forms: Forms): string {
  return links.map((link) => wordsOf(link, forms)).join(' | ');
}

/** Tallies what a page says of itself, as its text is tallied. */
export function surveyPageName(name: PageName, lexicon: Lexicon): Survey {
  return surveyText(textOfName(name, lexicon.forms), lexicon);
}

/** Tallies where the links of a page lead, as a text of it is tallied: a menu says no more than a sentence. */
export function surveyLinks(name: PageName, lexicon: Lexicon): Survey {
  return surveyText(textOfLinks(name, lexicon.forms), lexicon);
}
