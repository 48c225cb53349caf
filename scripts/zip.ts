import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { env, exit } from 'node:process';
import { zip } from 'wxt';
import { committedFiles } from '../build/committed-files.ts';

// What people install is built for production, whatever started this command.
env.NODE_ENV = 'production';

const root = dirname(import.meta.dirname);

function tracked(): string[] {
  try {
    return committedFiles(root);
  } catch (error) {
    console.error((error as Error).message);
    exit(1);
  }
}

const sources = tracked().map((file) => file.replace(/[\\()[\]{}!*?@+|]/g, '\\$&'));

const archives: string[] = [];
for (const browser of ['chrome', 'firefox'])
  archives.push(
    ...(await zip({
      root,
      browser,
      manifestVersion: 3,
      hooks: {
        // Nothing but what is tracked, hidden files and tests too, which WXT would leave out.
        'zip:start': ({ config }) => {
          Object.assign(config.zip, {
            includeSources: sources,
            excludeSources: [],
            dotSources: true,
          });
        },
      },
    })),
  );

for (const archive of archives)
  console.log(createHash('sha256').update(readFileSync(archive)).digest('hex'), basename(archive));
