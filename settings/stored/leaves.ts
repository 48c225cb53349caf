import { type SettingName, type Settings, settings } from '../choices/settings.ts';

/** The smallest things that are chosen one by one: a setting, or `name/entry` for one of many entries. */
export type Leaf = string;

/** The chosen values by leaf. */
export type Leaves = Record<Leaf, unknown>;

/** Takes chosen settings apart, so that they can be compared and merged piece by piece. */
export function toLeaves(chosen: Partial<Settings>): Leaves {
  const pairs = Object.entries(chosen).flatMap(([name, value]): [Leaf, unknown][] =>
    settings[name as SettingName].byEntry
      ? Object.entries(value).map(([entry, one]) => [`${name}/${entry}`, one])
      : [[name, value]],
  );
  return Object.fromEntries(pairs);
}

/** Puts leaves together again; what is not sound or not known is left out. */
export function fromLeaves(leaves: Leaves): Partial<Settings> {
  const whole: Record<string, unknown> = {};
  const entries = new Map<string, [string, unknown][]>();
  for (const [leaf, value] of Object.entries(leaves)) {
    const cut = leaf.indexOf('/');
    const name = cut < 0 ? leaf : leaf.slice(0, cut);
    if (cut < 0) whole[name] = value;
    else {
      const pairs = entries.get(name) ?? [];
      pairs.push([leaf.slice(cut + 1), value]);
      entries.set(name, pairs);
    }
  }
  for (const [name, pairs] of entries) whole[name] = Object.fromEntries(pairs);
  return soundOf(whole).chosen;
}

/** Whether a leaf is one of a known setting and its value sound; null forgets a leaf and always is. */
export function isSoundLeaf(leaf: Leaf, value: unknown): boolean {
  const name = leaf.split('/', 1)[0] ?? '';
  if (!Object.hasOwn(settings, name)) return false;
  return value === null || Object.hasOwn(toLeaves(fromLeaves({ [leaf]: value })), leaf);
}

/** The sound settings of a raw reading, and what in it was not sound, by name. */
export function soundOf(stored: Record<string, unknown>): {
  chosen: Partial<Settings>;
  unsound: Record<string, unknown>;
} {
  const chosen: Record<string, unknown> = {};
  const unsound: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(settings)) {
    if (stored[name] === undefined || stored[name] === null) continue;
    const read = one.read(stored[name]);
    if (read.unsound !== undefined) unsound[name] = read.unsound;
    if (read.unsound === undefined || one.byEntry) chosen[name] = read.value;
  }
  return { chosen: chosen as Partial<Settings>, unsound };
}
