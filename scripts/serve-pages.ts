import { createReadStream, existsSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** The folder of sample pages. */
const pagesFolder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'tests', 'pages');

/** A page that is served from memory. */
interface MadePage {
  body: string;
  headers?: OutgoingHttpHeaders;
}

/** A server of pages on the loopback address. */
export interface PageServer {
  /** Address of the folder, with the closing slash. */
  url: string;
  /** Serves a page under this path from now on and returns its address. */
  add(path: string, page: MadePage | string): string;
  /** Paths that were asked for so far. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves the sample pages, and pages made by a test, on a free port of 127.0.0.1. */
export async function servePages(folder = pagesFolder): Promise<PageServer> {
  const made = new Map<string, MadePage>();
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (path === 'favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(path);
    const page = made.get(path);
    if (page) {
      response.writeHead(200, { 'content-type': types['.html'], ...page.headers }).end(page.body);
      return;
    }
    const file = join(folder, normalize(path));
    if (!file.startsWith(folder) || !extname(file) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    requests,
    add(path, page) {
      made.set(path, typeof page === 'string' ? { body: page } : page);
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
