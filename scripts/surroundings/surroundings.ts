import { env, platform } from 'node:process';
import { type fontSets, writeFontConfig } from './font-sets.ts';

/** What a browser finds on its machine. */
export interface Surroundings {
  fonts: keyof typeof fontSets;
  /** The language of the browser's own interface, such as `en-US`. */
  language: string;
  /** The way in which the browser's own interface runs. */
  direction: 'ltr' | 'rtl';
  timeZone: string;
  /** Pixels of the screen to a pixel of CSS. */
  scale: number;
}

const usual: Surroundings = {
  fonts: 'usual',
  language: 'en-US',
  direction: 'ltr',
  timeZone: 'UTC',
  scale: 1,
};

const variable = 'TEST_SURROUNDINGS';

/** The variable of the environment that gives tests other surroundings than the usual ones. */
export const asking = (other: Partial<Surroundings>) => ({ [variable]: JSON.stringify(other) });

/** Lets every browser that this process and its children start find the same on any machine, but for what is asked for. */
export function surroundTests(): Surroundings {
  env[variable] ??= '{}';
  return { ...usual, ...JSON.parse(env[variable]) };
}

/** What browsers find while tests run; undefined outside of tests, where they find what the machine has. */
export function testSurroundings(): Surroundings | undefined {
  return env[variable] === undefined ? undefined : surroundTests();
}

/** The environment of a program that stands in these surroundings. */
export function environmentIn({ fonts, language, timeZone }: Surroundings): NodeJS.ProcessEnv {
  const locale = language.replace('-', '_');
  return {
    ...env,
    TZ: timeZone,
    LANG: `${locale}.UTF-8`,
    LC_ALL: `${locale}.UTF-8`,
    LANGUAGE: locale,
    ...(platform === 'linux' && { FONTCONFIG_FILE: writeFontConfig(fonts) }),
  };
}

/** What Chromium does not read from its environment. The direction is forced, since few machines have its other languages. */
export function chromiumSwitches({ language, direction }: Surroundings): string[] {
  return [`--lang=${language}`, `--force-ui-direction=${direction}`];
}

/** What Firefox does not read from its environment. */
export function firefoxPreferences({ language, direction, scale }: Surroundings) {
  return {
    // What can be told to a tab alone changes what it hears of its scale, and not how large it is drawn.
    'layout.css.devPixelsPerPx': String(scale),
    'intl.accept_languages': language,
    'intl.locale.requested': language,
    // Firefox without the language packs of others turns its own interface around by this alone.
    'intl.l10n.pseudo': direction === 'rtl' ? 'bidi' : '',
    // A process kept ready for the next tab is work that no test looks at.
    'dom.ipc.processPrelaunch.enabled': false,
    // Nor at a process that starts anew for each test, though it is a sixth of all the work.
    'dom.ipc.keepProcessesAlive.extension': 1,
    'dom.ipc.keepProcessesAlive.webIsolated.max': 8,
    'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 1,
  };
}
