import type { Leaf } from './leaves.ts';

/**
 * What a version makes of one choice of the version before, or undefined where it has nothing
 * like it; what it does not concern it gives back as it is. The value may be anything that
 * was ever stored, and is null where the choice was taken back.
 */
export type Migration = (leaf: Leaf, value: unknown) => [leaf: Leaf, value: unknown] | undefined;

/**
 * The steps from version 1 to this one. A step is added when something stored changes its form
 * or its meaning; a setting that is merely new needs none. A record is always chosen entry by
 * entry. See docs/decisions/0014-versions-of-settings.md.
 */
export const migrations: Migration[] = [];

/** The version in whose form this extension stores settings. */
export const currentVersion = (): number => migrations.length + 1;
