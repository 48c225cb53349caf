import { foldHost, isAddress } from './fold-host.ts';
import type { SiteState } from './site-state.ts';

/** Deepest path that a rule can name, in segments; it bounds the look-ups for one page. */
export const maxPathDepth = 32;

/** Whether a page is read, and what decided it. */
export interface SiteDecision {
  on: boolean;
  /** The rule that decided, or undefined where the choice for sites without a rule did. */
  rule: string | undefined;
  /** Whether an administrator decided, so that the person cannot change it. */
  byPolicy: boolean;
}

/** Whether the page at `address` is read: the most specific rule decides. Never throws. */
export function decideSite(
  address: string,
  state: Pick<SiteState, 'onByDefault' | 'sites' | 'policy'>,
): SiteDecision {
  const { policy } = state;
  const rules = rulesCovering(address);
  for (const [sites, byPolicy] of [
    [policy.sites, true],
    [state.sites, false],
  ] as const) {
    const rule = rules.find((one) => Object.hasOwn(sites, one) && typeof sites[one] === 'boolean');
    if (rule !== undefined) return { on: sites[rule] === true, rule, byPolicy };
  }
  const byPolicy = policy.onByDefault !== undefined;
  return { on: policy.onByDefault ?? state.onByDefault, rule: undefined, byPolicy };
}

/** Every rule that could cover an address, most specific first: host, then port, then path. */
export function rulesCovering(address: string): string[] {
  const url = parse(address);
  if (!url) return [];
  const port = `:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
  const paths = pathsAbove(url.pathname);
  return hostsAbove(url.hostname).flatMap((host) =>
    [port, ''].flatMap((port) => paths.map((path) => host + port + path)),
  );
}

function parse(address: string) {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function hostsAbove(hostname: string) {
  const host = foldHost(hostname);
  if (isAddress(host)) return [host];
  const labels = hostname.replace(/\.$/, '').split('.');
  return [host, ...labels.map((_, index) => `*.${labels.slice(index).join('.')}`)];
}

function pathsAbove(pathname: string) {
  const segments = pathname.split('/').slice(1, maxPathDepth + 1);
  const paths = segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`).reverse();
  return [...paths.filter((path) => !path.endsWith('/')), ''];
}
