import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder that holds the bundled content. */
export const contentFolder = join(project, 'articles', 'content');

/** A file of the bundled content, parsed but not yet checked; `file` is relative to the project. */
export interface ContentFile {
  file: string;
  json: unknown;
}

/** All JSON files of the content folder, in a fixed order. Throws with the file's name where one is not JSON. */
export function readContentFiles(folder = contentFolder): ContentFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const file = relative(project, path).replaceAll('\\', '/');
      try {
        return { file, json: JSON.parse(readFileSync(path, 'utf8')) };
      } catch (error) {
        throw new Error(`${file}: is not JSON: ${(error as Error).message}`);
      }
    });
}
