import type { PageServer } from '../serve-pages.ts';
import type { BenchBrowsers } from './browsers.ts';
import type { BenchPage } from './pages.ts';

/** What the measurements work with. */
export interface Bench {
  browsers: BenchBrowsers;
  server: PageServer;
  /** Rounds of each measurement. */
  rounds: number;
  /** Real pages to take of each source. */
  realPages: number;
  /** Another build for Chromium to compare scout and panel with, or another checkout to compare judging with. */
  against?: string | undefined;
  say(line: string): void;
}

/** Serves a page of the benchmark and gives its address. */
export function serve({ server }: Bench, { name, html }: BenchPage): string {
  return server.add(`${name.replace(/[^a-z0-9]+/gi, '-')}.html`, html);
}
