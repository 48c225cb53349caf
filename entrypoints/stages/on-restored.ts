/** Calls back when the page comes back from where nothing reaches it: from behind another page, or from being rendered ahead. */
export function onRestored(act: () => void, signal: AbortSignal): void {
  addEventListener('pageshow', ({ persisted }) => persisted && act(), { signal });
  document.addEventListener('prerenderingchange', act, { signal });
}
