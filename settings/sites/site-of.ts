import { foldHost } from './fold-host.ts';

/** The rules by which a person can name a page: its whole site, and its path where it has one. */
export interface SiteNames {
  site: string;
  path: string | undefined;
}

/** How the site and the path of an address are named in rules, or undefined when it is no web page. */
export function siteOf(address: string): SiteNames | undefined {
  try {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    const site = foldHost(url.hostname) + (url.port && `:${url.port}`);
    const path = url.pathname.replace(/\/+$/, '');
    return { site, path: path === '' ? undefined : site + path };
  } catch {
    return undefined;
  }
}
