/** What was chosen for sites: each rule in its stored form, and whether pages it covers are read. */
export type SiteChoices = Record<string, boolean>;

/** What an administrator has fixed; a person cannot change it. */
export interface SitePolicy {
  onByDefault?: boolean;
  sites: SiteChoices;
}

/** All that decides whether a page is read. */
export interface SiteState {
  /** Whether sites without a rule are read. */
  onByDefault: boolean;
  sites: SiteChoices;
  /** End of the pause in milliseconds since 1970; 0 when nothing is paused. */
  pausedUntil: number;
  policy: SitePolicy;
}

/** The choices of someone who has made none. */
export const untouchedSites: SiteState = {
  onByDefault: true,
  sites: {},
  pausedUntil: 0,
  policy: { sites: {} },
};
