import type { Browser } from '@wxt-dev/browser';

/** The extension interface of the browser, for the scout: asked for only when it is used, since making it takes a good part of what a page without terms pays. */
export function extensionHere(): typeof Browser {
  const scope = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  return (scope.browser?.runtime ? scope.browser : scope.chrome) as typeof Browser;
}
