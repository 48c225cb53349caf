import { decideSite, type SiteDecision } from '../../settings/sites/decide-site.ts';
import { pauseLeft } from '../../settings/sites/pause.ts';
import { showRule } from '../../settings/sites/show-rule.ts';
import { siteOf } from '../../settings/sites/site-of.ts';
import type { SiteState } from '../../settings/sites/site-state.ts';
import type { TabView } from './popup-port.ts';

/** How the extension stands to a tab, as the popup says it. */
export type SiteView =
  | { state: 'closed' }
  | { state: 'unknown' }
  | { state: 'withheld'; site: string }
  | {
      state: 'on' | 'off' | 'paused';
      address: string;
      /** Name of the site as people read it. */
      site: string;
      /** Name of the page's path on it, where it has one. */
      path: string | undefined;
      decision: SiteDecision;
    };

/** How the extension stands to a tab; `now` is in milliseconds since 1970. */
export function siteView(tab: TabView, sites: SiteState, now: number): SiteView {
  if (tab.reach === 'closed') return { state: 'closed' };
  const names = tab.address === undefined ? undefined : siteOf(tab.address);
  if (tab.address === undefined || !names) {
    return tab.reach === 'withheld' ? { state: 'withheld', site: '' } : { state: 'unknown' };
  }
  const site = showRule(names.site);
  if (tab.reach === 'withheld') return { state: 'withheld', site };
  const decision = decideSite(tab.address, sites);
  const state = pauseLeft(sites.pausedUntil, now) > 0 ? 'paused' : decision.on ? 'on' : 'off';
  const path = names.path && showRule(names.path);
  return { state, address: tab.address, site, path, decision };
}
