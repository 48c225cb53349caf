import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** License texts of repositories whose packages bring none along, each in a file named after its repository. */
const keptLicenses = join(import.meta.dirname, 'licenses');

interface Package {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url: string };
}

/** Address of the repository that a package names, as a browser opens it. */
function sourceOf({ name, repository }: Package): string {
  const url = typeof repository === 'object' ? repository.url : repository;
  if (!url)
    throw new Error(`${name}: names no repository, so its notice cannot say where its source is`);
  return url
    .replace(/^git\+/, '')
    .replace(/^github:|^(?=[\w-]+\/[\w.-]+$)/, 'https://github.com/')
    .replace(/\.git$/, '');
}

/** License and notices of a package, in its own words. */
function licenseText(folder: string, { name }: Package, source: string): string {
  const own = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (own.length > 0)
    return own.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  const kept = `${new URL(source).pathname.slice(1).replaceAll('/', '-')}.txt`;
  if (!existsSync(join(keptLicenses, kept)))
    throw new Error(
      `${name}: brings no license file along; put the license of ${source} into build/licenses/${kept}`,
    );
  return readFileSync(join(keptLicenses, kept), 'utf8').trim();
}

function noticeOf(folder: string): string {
  const described: Package = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'license below' } = described;
  const source = sourceOf(described);
  const terms = license.startsWith('MPL')
    ? [`Its source code is available under the terms of the ${license} at the address above.`]
    : [];
  return [
    `${name} ${version} (${license})`,
    `Source: ${source}, version ${version}`,
    ...terms,
    '',
    licenseText(folder, described, source),
  ].join('\n');
}

/** Notices of the packages in `folders`, by name. Throws where one has no license text or names no source. */
export function noticesOf(folders: Iterable<string>): string {
  const head =
    'SMP Fact Panels is made with the packages below, bundled and minified but not changed. Its own license is in LICENSE.txt.';
  const notices = [...folders].map(noticeOf).sort();
  return `${[head, ...new Set(notices)].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
