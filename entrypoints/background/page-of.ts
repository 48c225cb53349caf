import type { Sender } from '../stages/messenger.ts';

/** Address of the page in which a frame stands, as the browser knows it; empty where it does not say. */
export function addressOf({ tab, url, origin, frameId, documentLifecycle }: Sender): string {
  // A page that is rendered ahead stands in a tab that still shows another.
  const isAhead = documentLifecycle === 'prerender' && frameId === 0;
  if (isAhead && url && URL.canParse(url) && new URL(url).origin === origin) return url;
  return tab?.url ?? '';
}
