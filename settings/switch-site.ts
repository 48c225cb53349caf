import { decideSite, rulesCovering } from './decide-site.ts';
import { siteOf } from './site-of.ts';
import type { SiteChoices, SiteState } from './site-state.ts';

/** How much of the web one switch speaks for: the page's whole site, or the page's path on it. */
export type SwitchScope = 'site' | 'path';

/**
 * The site choices after the page at `address` is switched on or off with its site or its path.
 * Narrower rules that would keep the page as it was give way; a rule that says
 * no more than what holds without it is not kept.
 */
export function switchSite(
  address: string,
  on: boolean,
  state: SiteState,
  scope: SwitchScope = 'site',
): SiteChoices {
  const names = siteOf(address);
  const rule = names?.[scope] ?? names?.site;
  if (rule === undefined) return state.sites;
  const covering = rulesCovering(address);
  const narrower = covering.slice(0, covering.indexOf(rule) + 1);
  const rest = Object.entries(state.sites).filter(
    ([one, choice]) => one !== rule && !(narrower.includes(one) && choice !== on),
  );
  const sites = Object.fromEntries(rest);
  return decideSite(address, { ...state, sites }).on === on ? sites : { ...sites, [rule]: on };
}
