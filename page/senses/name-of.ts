import type { PageName } from '../../detection/reading/survey-page-name.ts';
import { pathsOf } from './paths-of.ts';

/** Letters of a description that are read; few pages need half of them. */
const longestDescription = 400;

/** What a page says of itself: its title, its description, its address without what is asked of it, and where its links lead. */
export function nameOf(page: Document): PageName {
  const { title, location } = page;
  const told = page.querySelector('head > meta[name="description" i]')?.getAttribute('content');
  const description = told?.slice(0, longestDescription);
  const links = pathsOf(page.getElementsByTagName('a'), location.href);
  return { title, description, address: `${location.host}${location.pathname}`, links };
}
