import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the part that holds every file of a build. */
export const wholePackage = 'whole package';

/** Scripts and styles that a page loads, relative to the build folder. */
const loadedBy = (html: string) =>
  [...html.matchAll(/\s(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file as string);

/** Files of the content that are weighed together, since there is one for each term and each article. */
const shards = /^content\/(terms|articles|facts)\//;

/** Name of a file without the hash that the bundler gives it, which changes with every build. */
const withoutHash = (file: string) =>
  file.replace(/^((?:chunks|assets)\/.+)-[\w-]{8}(\.\w+)$/, '$1$2');

/**
 * The parts of a build folder by name, each with its files. Scripts and styles that pages load are weighed
 * with each page, since how they are cut into files is the bundler's choice; terms and articles are weighed with their
 * like; any other file is a part of its own.
 */
export function buildParts(folder: string): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const parts = new Map([[wholePackage, files]]);
  const loaded = new Set<string>();
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const own = loadedBy(readFileSync(join(folder, page), 'utf8'));
    for (const file of own) loaded.add(file);
    parts.set(
      `${page}: scripts`,
      own.filter((file) => file.endsWith('.js')),
    );
    parts.set(
      `${page}: styles`,
      own.filter((file) => file.endsWith('.css')),
    );
  }
  for (const file of files.filter((file) => !loaded.has(file))) {
    const part = shards.exec(file)?.[0] ?? withoutHash(file);
    parts.set(part, [...(parts.get(part) ?? []), file]);
  }
  return parts;
}
