import { pauseLength } from '../sites/pause.ts';
import { siteOf } from '../sites/site-of.ts';
import type { SitePolicy } from '../sites/site-state.ts';
import { switchSite } from '../sites/switch-site.ts';
import type { Settings, SettingsChange } from './settings.ts';

/** Something a reader chooses in the panel or the popup, about the site of the page. */
export type PanelChoice =
  | { type: 'siteOff' | 'siteOn' | 'pause' | 'resume' | 'tipSeen' }
  | { type: 'hideHere' | 'hideEverywhere'; term: string }
  | { type: 'notThisMeaning'; form: string };

/** The page on which a choice is made, and when, in milliseconds since 1970. */
export interface ChoicePlace {
  address: string;
  settings: Settings;
  policy: SitePolicy;
  now: number;
}

/** What a choice changes in the settings. */
export function panelChange(
  choice: PanelChoice,
  { address, settings, policy, now }: ChoicePlace,
): SettingsChange {
  const site = siteOf(address)?.site ?? '';
  switch (choice.type) {
    case 'siteOff':
    case 'siteOn':
      return {
        sites: switchSite(
          address,
          { on: choice.type === 'siteOn', scope: 'site' },
          { ...settings, policy },
        ),
      };
    case 'pause':
      return { pausedUntil: now + pauseLength };
    case 'resume':
      return { pausedUntil: null };
    case 'tipSeen':
      return { tipSeen: true };
    case 'hideEverywhere':
      return { hiddenTerms: { [choice.term]: true } };
    case 'hideHere':
      return { hiddenTermsBySite: withEntry(settings.hiddenTermsBySite, site, choice.term) };
    case 'notThisMeaning':
      return { hiddenMeaningsBySite: withEntry(settings.hiddenMeaningsBySite, site, choice.form) };
  }
}

function withEntry(bySite: Record<string, string[]>, site: string, entry: string) {
  const before = bySite[site] ?? [];
  return { [site]: before.includes(entry) ? before : [...before, entry] };
}
