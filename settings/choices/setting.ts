import * as v from 'valibot';

/** One stored choice: what holds while nothing is chosen, and what counts as sound. */
export interface Setting<T> {
  fallback: T;
  byEntry: boolean;
  /** The sound part of what storage holds, and what of it was not; `unsound` is undefined when all is well. */
  read(stored: unknown): { value: T; unsound: unknown };
}

/** A setting whose entries are chosen and forgotten one by one. */
export interface EntriesSetting<T> extends Setting<Record<string, T>> {
  byEntry: true;
}

/** A setting that is chosen as a whole. */
export interface WholeSetting<T> extends Setting<T> {
  byEntry: false;
}

/** A setting that is sound as a whole or not at all. */
export function setting<T>(schema: v.GenericSchema<unknown, T>, fallback: T): WholeSetting<T> {
  return {
    fallback,
    byEntry: false,
    read(stored) {
      if (stored === undefined || stored === null) return { value: fallback, unsound: undefined };
      const checked = v.safeParse(schema, stored);
      return checked.success
        ? { value: checked.output, unsound: undefined }
        : { value: fallback, unsound: stored };
    },
  };
}

/** What entries may be called, and how many there can be. */
export interface EntryBounds {
  isName(name: string): boolean;
  most: number;
}

/** A setting of many entries, each sound or not for itself, so that one bad entry never costs the others; those beyond the most are not. */
export function entries<T>(
  schema: v.GenericSchema<unknown, T>,
  { isName, most }: EntryBounds,
): EntriesSetting<T> {
  return {
    fallback: {},
    byEntry: true,
    read(stored) {
      if (stored === undefined || stored === null) return { value: {}, unsound: undefined };
      if (typeof stored !== 'object' || Array.isArray(stored))
        return { value: {}, unsound: stored };
      const sound: [string, T][] = [];
      const unsound: [string, unknown][] = [];
      for (const [name, entry] of Object.entries(stored)) {
        const checked = v.safeParse(schema, entry);
        if (checked.success && sound.length < most && isName(name))
          sound.push([name, checked.output]);
        else unsound.push([name, entry]);
      }
      return {
        value: Object.fromEntries(sound),
        unsound: unsound.length > 0 ? Object.fromEntries(unsound) : undefined,
      };
    },
  };
}
