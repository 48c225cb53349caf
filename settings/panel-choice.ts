import type { Settings, SettingsChange } from './settings.ts';

/** How long a pause from the panel or the popup lasts, in milliseconds. */
export const pauseLength = 30 * 60 * 1000;

/** Something a reader chooses in the panel or the popup, about the site of the page. */
export type PanelChoice =
  | { type: 'siteOff' | 'siteOn' | 'pause' | 'resume' | 'tipSeen' }
  | { type: 'hideHere' | 'hideEverywhere'; term: string }
  | { type: 'notThisMeaning'; form: string };

/** What a choice changes in the settings; `now` is in milliseconds since 1970. */
export function panelChange(
  choice: PanelChoice,
  { site, settings, now }: { site: string; settings: Settings; now: number },
): SettingsChange {
  switch (choice.type) {
    case 'siteOff':
    case 'siteOn':
      return { sites: { ...settings.sites, [site]: choice.type === 'siteOn' } };
    case 'pause':
      return { pausedUntil: now + pauseLength };
    case 'resume':
      return { pausedUntil: undefined };
    case 'tipSeen':
      return { tipSeen: true };
    case 'hideEverywhere':
      return { hiddenTerms: { ...settings.hiddenTerms, [choice.term]: true } };
    case 'hideHere':
      return { hiddenTermsBySite: withEntry(settings.hiddenTermsBySite, site, choice.term) };
    case 'notThisMeaning':
      return { hiddenMeaningsBySite: withEntry(settings.hiddenMeaningsBySite, site, choice.form) };
  }
}

function withEntry(bySite: Record<string, string[]>, site: string, entry: string) {
  const before = bySite[site] ?? [];
  return before.includes(entry) ? bySite : { ...bySite, [site]: [...before, entry] };
}
