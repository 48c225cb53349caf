import type { PageName } from '../../detection/reading/survey-page-name.ts';

/** Letters of a description that are read; few pages need half of them. */
const longestDescription = 400;

/** What a page says of itself: its title, its description, and its address without what is asked of it. */
export function nameOf(page: Document): PageName {
  const { title, location } = page;
  const told = page.querySelector('head > meta[name="description" i]')?.getAttribute('content');
  const description = told?.slice(0, longestDescription);
  return { title, description, address: `${location.host}${location.pathname}` };
}
