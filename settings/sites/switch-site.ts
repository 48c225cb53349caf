import { decideSite, rulesCovering } from './decide-site.ts';
import { siteOf } from './site-of.ts';
import type { SiteState } from './site-state.ts';

/** How much of the web one switch speaks for: the page's whole site, or the page's path on it. */
export type SwitchScope = 'site' | 'path';

/** What a switch is set to, and how much it speaks for. */
export interface SiteSwitch {
  on: boolean;
  scope: SwitchScope;
}

/**
 * What changes in the site choices when the page at `address` is switched on or off with its
 * site or its path. Narrower rules that would keep the page as it was give way; a rule that
 * says no more than what holds without it is not kept.
 */
export function switchSite(
  address: string,
  { on, scope }: SiteSwitch,
  state: Pick<SiteState, 'onByDefault' | 'sites' | 'policy'>,
): Record<string, boolean | null> {
  const names = siteOf(address);
  const rule = names?.[scope] ?? names?.site;
  if (rule === undefined) return {};
  const covering = rulesCovering(address);
  const narrower = covering.slice(0, covering.indexOf(rule));
  const { sites } = state;
  const inTheWay = narrower.filter((one) => Object.hasOwn(sites, one) && sites[one] !== on);
  const gone = new Set(Object.hasOwn(sites, rule) ? [rule, ...inTheWay] : inTheWay);
  const rest = Object.fromEntries(Object.entries(sites).filter(([one]) => !gone.has(one)));
  const change = Object.fromEntries([...gone].map((one) => [one, null]));
  const enough = decideSite(address, { ...state, sites: rest }).on === on;
  return enough ? change : { ...change, [rule]: on };
}
