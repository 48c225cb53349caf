import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an extension whose content script does nothing but run `script` on every page; gives its folder. */
export function writeBareExtension(name: string, script: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-')), name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'content.js'), script);
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      content_scripts: [
        { matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle', all_frames: true },
      ],
    }),
  );
  return folder;
}
