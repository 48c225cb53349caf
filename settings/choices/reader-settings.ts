import type { SettingName, Settings } from './settings.ts';

/** The settings that a page needs, for one site. */
export type ReaderSettings = Pick<
  Settings,
  | 'openDelay'
  | 'closeDelay'
  | 'marks'
  | 'underlineStyle'
  | 'underlineColor'
  | 'theme'
  | 'discreet'
  | 'announcement'
  | 'touch'
  | 'tipSeen'
> & {
  /** Ids of the terms that are not marked on this site. */
  hiddenTerms: string[];
  /** Forms that have another meaning on this site. */
  hiddenForms: string[];
};

/** The stored keys from which a page's settings come. */
export const readerKeys: SettingName[] = [
  'openDelay',
  'closeDelay',
  'marks',
  'underlineStyle',
  'underlineColor',
  'theme',
  'discreet',
  'announcement',
  'touch',
  'tipSeen',
  'hiddenTerms',
  'hiddenTermsBySite',
  'hiddenMeaningsBySite',
];

/** What of the settings concerns a page of `site`, without the choices made for other sites. */
export function readerSettings(all: Settings, site: string): ReaderSettings {
  const { openDelay, closeDelay, marks, underlineStyle, underlineColor, theme } = all;
  const { discreet, announcement, touch, tipSeen } = all;
  return {
    openDelay,
    closeDelay,
    marks,
    underlineStyle,
    underlineColor,
    theme,
    discreet,
    announcement,
    touch,
    tipSeen,
    hiddenTerms: [...Object.keys(all.hiddenTerms), ...(all.hiddenTermsBySite[site] ?? [])],
    hiddenForms: all.hiddenMeaningsBySite[site] ?? [],
  };
}
