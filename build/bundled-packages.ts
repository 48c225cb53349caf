import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const installed = join(import.meta.dirname, '..', 'node_modules');

/** Folder of the package that a module of a bundle comes from, or undefined for the project's own. */
export function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replace(/^\0/, '').replace(/\?.*$/, '');
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(path)?.[0];
  if (folder) return folder;
  // The bundler writes helpers of its own into bundles, as \0rolldown/runtime.js.
  const helper = /^\0([\w-]+)\//.exec(moduleId)?.[1];
  return helper && existsSync(join(installed, helper)) ? join(installed, helper) : undefined;
}

/** Adds to `folders` the folder of each package whose code or styles are in a bundle. */
export function bundledPackages(folders: Set<string>): Plugin {
  return {
    name: 'bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          // Styles leave the script for a file of their own, so their length there is 0.
          const isShipped = renderedLength > 0 || /\.css(\?|$)/.test(id);
          const folder = isShipped ? packageFolder(id) : undefined;
          if (folder) folders.add(folder);
        }
      }
    },
  };
}
