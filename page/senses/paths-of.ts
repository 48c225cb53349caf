/** Links of a page that are looked at; menus stand among the first. */
const mostLinks = 300;

/** Letters of an address of a link that are looked at; longer ones hold keys, not words. */
const longestLink = 300;

/** The parts of the paths that links lead to on the host of the page, each once and none of the page's own: a menu names what a
 *  page is about, links to elsewhere what others are. */
export function pathsOf(links: ArrayLike<Element>, page: string): string[] {
  const here = new URL(page);
  const parts = new Set<string>();
  for (let at = 0; at < links.length && at < mostLinks; at++) {
    const link = links[at]?.getAttribute('href') ?? '';
    if (link.length > longestLink || !URL.canParse(link, page)) continue;
    const to = new URL(link, page);
    if (to.host === here.host) for (const part of to.pathname.split('/')) parts.add(part);
  }
  for (const part of here.pathname.split('/')) parts.delete(part);
  return [...parts];
}
