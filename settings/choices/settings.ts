import * as v from 'valibot';
import { parseRule } from '../sites/parse-rule.ts';
import { untouchedSites } from '../sites/site-state.ts';
import {
  type EntriesSetting,
  entries,
  type Setting,
  setting,
  type WholeSetting,
} from './setting.ts';
import { time } from './times.ts';

const milliseconds = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** Most names in one list, and longest name; a form of the glossary has some 40 characters, a site with its port 260. */
const mostNames = 1_000;
const longestName = 300;

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestName));
const names = v.pipe(v.array(name), v.maxLength(mostNames));

const isName = (text: string) => text !== '' && text.length <= longestName;

/** Most entries of a setting: of sites more than a person or a list has, of terms more than there are. */
const mostSites = 100_000;
const mostTerms = 5_000;

/** Most things that are saved, most words on a term, and longest text: more than a person keeps, and little enough for the browser. */
export const mostSaved = 500;
export const longestNote = 2_000;

const savedThing = v.object({
  /** What it says, kept so that it stays readable when the library has lost it. */
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestNote)),
  /** When it was saved, in milliseconds since 1970. */
  at: time,
});

export type SavedThing = v.InferOutput<typeof savedThing>;

/** Bounds of the two delays, in milliseconds. */
export const delayBounds = { open: { min: 0, max: 1500 }, close: { min: 100, max: 2000 } };

/** Every setting: key, what is sound, and what holds while nothing is chosen. */
export const settings = {
  /** Whether sites without a rule are read. */
  onByDefault: setting(v.boolean(), untouchedSites.onByDefault),
  /** Site rules in their stored form, on or off. */
  sites: entries(v.boolean(), { isName: isStoredRule, most: mostSites }),
  /** End of the pause, in milliseconds since 1970. */
  pausedUntil: setting(time, untouchedSites.pausedUntil),
  /** Rest of the pointer before a panel opens, in milliseconds: long enough that nothing opens in passing. */
  openDelay: setting(milliseconds(delayBounds.open.min, delayBounds.open.max), 400),
  /** Grace after leaving term and panel, in milliseconds: a slip of the hand closes nothing. */
  closeDelay: setting(milliseconds(delayBounds.close.min, delayBounds.close.max), 300),
  /** Which mentions of a term are marked. */
  marks: setting(v.picklist(['first-in-section', 'every', 'first-on-page']), 'first-in-section'),
  underlineStyle: setting(v.picklist(['dotted', 'dashed', 'solid', 'wavy']), 'dotted'),
  /** `auto` fits the page; otherwise a color like #0a655f. */
  underlineColor: setting(
    v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i))]),
    'auto',
  ),
  /** Look of the panel and of the extension's own pages; `auto` fits the page or the system. */
  theme: setting(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Whether the icon counts the different terms found. */
  badge: setting(v.boolean(), true),
  /** Faint marks, no badge, a neutral title. */
  discreet: setting(v.boolean(), false),
  /** Whether screen readers hear once per page how many terms were found. */
  announcement: setting(v.boolean(), true),
  /** Whether a tap on a marked term opens the sheet. */
  touch: setting(v.boolean(), true),
  /** Terms that are marked nowhere, by id. */
  hiddenTerms: entries(v.literal(true), { isName, most: mostTerms }),
  /** Terms that are not marked on one site, by site. */
  hiddenTermsBySite: entries(names, { isName, most: mostTerms }),
  /** Forms that mean something else on one site, by site. */
  hiddenMeaningsBySite: entries(names, { isName, most: mostTerms }),
  /** What was saved of the library, by the place where it stands. */
  saved: entries(savedThing, { isName, most: mostSaved }),
  /** The person's own words on a term, by its id. */
  ownNotes: entries(v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestNote)), {
    isName,
    most: mostSaved,
  }),
  /** Whether the terms looked at last are kept until the browser closes. */
  keepRecent: setting(v.boolean(), false),
  /** Whether the side panel shows the term on which the pointer rests. */
  followPointer: setting(v.boolean(), false),
  /** Whether choices follow the person through the browser's sync. */
  sync: setting(v.boolean(), true),
  /** Whether the line on how to switch off, shown in the first panel ever, was seen. */
  tipSeen: setting(v.boolean(), false),
} satisfies Record<string, Setting<unknown>>;

/** Name of a setting, which is also its key in storage. */
export type SettingName = keyof typeof settings;

/** What a person has written down or saved, and not how the extension is to be: it stays on this machine, in no settings file, and is erased by itself. */
export const ownThings = ['saved', 'ownNotes'] as const satisfies SettingName[];

/** The value of every setting, chosen or not. */
export type Settings = {
  [Name in SettingName]: (typeof settings)[Name]['fallback'];
};

type ChangeOf<S> =
  S extends EntriesSetting<infer T>
    ? Record<string, T | null>
    : S extends WholeSetting<infer T>
      ? T | null
      : never;

/**
 * What is newly chosen, by name; null forgets the choice. Of a setting with entries,
 * only the entries named change. It survives being sent as JSON.
 */
export type SettingsChange = { [Name in SettingName]?: ChangeOf<(typeof settings)[Name]> };

/** What holds for someone who has chosen nothing. */
export function untouched(): Settings {
  const fallbacks = Object.entries(settings).map(([name, one]) => [name, one.fallback]);
  return Object.fromEntries(fallbacks) as Settings;
}

/** A plain name of a site is told at a glance, since lists can be thousands long. */
const plainRule = /^(\*\.)?(?!www\.)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/;

function isStoredRule(rule: string) {
  if (plainRule.test(rule) && rule.length < 200) return true;
  const parsed = parseRule(rule);
  return 'rule' in parsed && parsed.rule === rule;
}
