import { type SettingName, type Settings, settings } from '../choices/settings.ts';

/** The smallest things that are chosen one by one: a setting, or `name/entry` for one of many entries. */
export type Leaf = string;

/** The chosen values by leaf. */
export type Leaves = Record<Leaf, unknown>;

/** Takes values apart by name and entry, so that they can be compared and merged piece by piece. */
export function toLeaves(values: Record<string, unknown>): Leaves {
  // What another version has stored is not known here, but a record is chosen by entry in each.
  const pairs = Object.entries(values).flatMap(([name, value]): [Leaf, unknown][] =>
    isRecord(value)
      ? Object.entries(value).map(([entry, one]) => [`${name}/${entry}`, one])
      : [[name, value]],
  );
  return Object.fromEntries(pairs);
}

/** Puts leaves together again; what is not sound or not known is left out. */
export function fromLeaves(leaves: Leaves): Partial<Settings> {
  return soundOf(joinLeaves(leaves)).chosen;
}

/** Puts leaves together again, whatever they are. */
export function joinLeaves(leaves: Leaves): Record<string, unknown> {
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
  return whole;
}

/** The name of the setting to which a leaf belongs. */
export function nameOf(leaf: Leaf): string {
  return leaf.split('/', 1)[0] ?? '';
}

/** Whether a leaf is one of a known setting and its value sound; null forgets a leaf and always is. */
export function isSoundLeaf(leaf: Leaf, value: unknown): boolean {
  if (!Object.hasOwn(settings, nameOf(leaf))) return false;
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

/** Whether a leaf belongs to what was found unsound, wholly or by its entry. */
export function isUnsoundLeaf(leaf: Leaf, unsound: Record<string, unknown>): boolean {
  const name = nameOf(leaf);
  if (!Object.hasOwn(unsound, name)) return false;
  const found = unsound[name];
  const byEntry = settings[name as SettingName].byEntry && isRecord(found);
  return !byEntry || Object.hasOwn(found, leaf.slice(name.length + 1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
