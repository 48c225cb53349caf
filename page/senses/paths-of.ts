/** Links of a page that are looked at; menus stand among the first. */
const mostLinks = 300;

/** Letters of an address of a link that are looked at; longer ones hold keys, not words. */
const longestLink = 200;

/** The parts of the paths that links lead to on the host of the page, each once and none of the page's own: a menu names what a
 *  page is about, links to elsewhere what others are. */
export function pathsOf(links: ArrayLike<Element>, page: string): string[] {
  const { host, pathname } = new URL(page);
  const own = pathname.split('/');
  const parts = new Set<string>();
  for (let at = 0; at < links.length && at < mostLinks; at++) {
    const link = links[at]?.getAttribute('href') ?? '';
    if (link.length > longestLink || !URL.canParse(link, page)) continue;
    const to = new URL(link, page);
    if (to.host === host) for (const part of to.pathname.split('/')) parts.add(part);
  }
  for (const part of own) parts.delete(part);
  return [...parts];
}
