import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

interface FontSet {
  /** Folders of fonts in node_modules. */
  places: string[];
  serif: string;
  sans: string;
  mono: string;
}

const dejavu = 'dejavu-fonts-ttf/ttf';
const narrow = '@expo-google-fonts/pt-sans-narrow';
const wide = '@expo-google-fonts/krona-one';
const every = (family: string) => ({ serif: family, sans: family, mono: family });

/** The fonts that a browser can be given, each in place of all that the machine has. */
export const fontSets = {
  usual: {
    places: [dejavu],
    serif: 'DejaVu Serif',
    sans: 'DejaVu Sans',
    mono: 'DejaVu Sans Mono',
  },
  narrow: { places: [narrow, dejavu], ...every('PT Sans Narrow') },
  wide: { places: [wide, dejavu], ...every('Krona One') },
  single: { places: [`${narrow}/400Regular`], ...every('PT Sans Narrow') },
} satisfies Record<string, FontSet>;

/** Names under which browsers ask for each kind of font when a page names none. */
const asked = {
  serif: ['serif', 'Times New Roman', 'Times'],
  sans: ['sans-serif', 'sans', 'system-ui', 'Arial', 'Helvetica'],
  mono: ['monospace', 'Courier New'],
} as const;

/** Writes a file for fontconfig that knows the fonts of one set alone, and gives its path. Throws when they are not installed. */
export function writeFontConfig(name: keyof typeof fontSets): string {
  const { places, ...kinds } = fontSets[name];
  const paths = places.map((place) => join(project, 'node_modules', place));
  const missing = paths.find((path) => !existsSync(path));
  if (missing) throw new Error(`The font ${missing} is missing: run "npm install" first.`);
  const folder = join(project, 'artifacts', 'fonts', name);
  mkdirSync(folder, { recursive: true });
  const families = Object.entries(asked).flatMap(([kind, names]) =>
    names.map((family) => useInstead(family, kinds[kind as keyof typeof asked])),
  );
  const file = join(folder, 'fonts.conf');
  // Browsers that start meanwhile read the file.
  writeFileSync(
    `${file}.${pid}`,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${paths.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
${families.join('\n')}
${useAtLast(kinds.sans)}
</fontconfig>
`,
  );
  renameSync(`${file}.${pid}`, file);
  return file;
}

/** What a browser gets that asks for no font by name, as for the one of the system's own interface (`system-ui`). */
function useAtLast(font: string): string {
  return `  <match target="pattern">
    <edit name="family" mode="append_last" binding="strong"><string>${font}</string></edit>
  </match>`;
}

function useInstead(family: string, font: string): string {
  return `  <match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="assign" binding="same"><string>${font}</string></edit>
  </match>`;
}
