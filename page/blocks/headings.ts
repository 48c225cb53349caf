/** Finds headings, of HTML and of ARIA, each kind by itself. A form is none: its fields may be named like what is asked of a heading. */
export const headingSelectors = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', '[role=heading]:not(form)'];

/** Finds headings of all kinds. */
export const headingSelector = headingSelectors.join();

/** Headings over a text at most that say what it is about. */
export const mostHeadings = 3;

/** The level of a heading, of ARIA or of HTML; 2 where neither says one. */
export function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName[1]) || 2;
}
