import { isTime } from '../choices/times.ts';
import { type SiteChoices, type SiteState, untouchedSites } from '../sites/site-state.ts';

/** The few stored keys that decide whether a page is read. */
export const siteKeys = ['onByDefault', 'sites', 'pausedUntil', 'policy'];

type Area = { get(keys: string[]): Promise<Record<string, unknown>> };
type Extension = { storage: { local: Area } };

/** The site choices as stored: unsound parts count as not chosen. */
export async function readSiteState(): Promise<SiteState> {
  const scope = globalThis as { browser?: Extension; chrome?: Extension };
  const stored = await (scope.browser ?? scope.chrome)?.storage.local.get(siteKeys);
  return toSiteState(stored ?? {});
}

/** The site choices in a raw reading of storage; whatever is not sound falls back. */
function toSiteState(stored: Record<string, unknown>): SiteState {
  const { onByDefault, sites, pausedUntil } = stored;
  const policy = asRecord(stored.policy);
  return {
    onByDefault: typeof onByDefault === 'boolean' ? onByDefault : untouchedSites.onByDefault,
    sites: asRecord(sites) as SiteChoices,
    pausedUntil: isTime(pausedUntil) ? pausedUntil : untouchedSites.pausedUntil,
    policy: {
      sites: asRecord(policy.sites) as SiteChoices,
      ...(typeof policy.onByDefault === 'boolean' ? { onByDefault: policy.onByDefault } : {}),
    },
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
