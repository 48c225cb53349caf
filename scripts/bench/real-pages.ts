import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchPage } from './pages.ts';

const folders = {
  'debian-handbook': '/usr/share/doc/debian-handbook/html/en-US',
  'linux-doc': '/usr/share/doc',
};

/** Pages of Debian's documentation packages that are fit, `each` of every package, evenly chosen; says which packages are missing. */
export function realPages(
  each: number,
  say: (line: string) => void,
  isFit: (html: string) => boolean = () => true,
): BenchPage[] {
  return Object.entries(folders).flatMap(([name, folder]) => {
    const root = name === 'linux-doc' ? linuxDoc(folder) : folder;
    if (!root || !existsSync(root)) {
      say(
        `${name} is not installed, so its pages are left out (apt-get install ${name === 'linux-doc' ? 'linux-doc-6.1' : name})`,
      );
      return [];
    }
    const files = htmlFiles(root).sort();
    const stride = Math.max(1, Math.floor(files.length / each));
    // From each evenly chosen place, the first page that is fit.
    return Array.from({ length: Math.min(each, files.length) }, (_, index) => {
      const from = files.slice(index * stride, (index + 1) * stride);
      for (const file of from) {
        const html = readFileSync(file, 'utf8');
        if (isFit(html))
          return [{ name: `${name}: ${file.slice(root.length + 1)}`, html, terms: false }];
      }
      return [];
    }).flat();
  });
}

function linuxDoc(folder: string): string | undefined {
  const name = existsSync(folder)
    ? readdirSync(folder).find((entry) => /^linux-doc-\d/.test(entry))
    : undefined;
  return name && join(folder, name, 'html');
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('_') ? [] : htmlFiles(path);
    return entry.name.endsWith('.html') ? [path] : [];
  });
}
