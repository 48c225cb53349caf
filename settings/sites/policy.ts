import * as v from 'valibot';
import { parseRule } from './parse-rule.ts';
import type { SiteChoices, SitePolicy } from './site-state.ts';

/** What an administrator has set, as far as it is sound. */
export interface Policy extends SitePolicy {
  /** False where the page of the first run is not to open. */
  firstRunPage: boolean;
  /** The entries that are not sound and count for nothing, by key. */
  faults: string[];
}

const rules = v.fallback(v.array(v.unknown()), []);

const managed = v.object({
  defaultMode: v.fallback(v.optional(v.picklist(['everywhere', 'only-allowed'])), undefined),
  allowed: rules,
  blocked: rules,
  disableFirstRunPage: v.fallback(v.boolean(), false),
});

/** Reads what managed storage holds, which may be anything. Where a site is both, blocked holds. */
export function readPolicy(stored: Record<string, unknown>): Policy {
  const { defaultMode, allowed, blocked, disableFirstRunPage } = v.parse(managed, {
    allowed: [],
    blocked: [],
    disableFirstRunPage: false,
    ...stored,
  });
  const faults: string[] = [];
  const sites: SiteChoices = {};
  for (const [key, list] of [
    ['allowed', allowed],
    ['blocked', blocked],
  ] as const) {
    for (const written of list) {
      const parsed = parseRule(String(written));
      if ('rule' in parsed) sites[parsed.rule] = key === 'allowed';
      else faults.push(`${key}: ${String(written)}`);
    }
  }
  const byDefault = defaultMode === undefined ? {} : { onByDefault: defaultMode === 'everywhere' };
  return { ...byDefault, sites, firstRunPage: !disableFirstRunPage, faults };
}
