/** Acts again and again, after so many milliseconds each, while the document is seen; for what no event tells of. */
export function whileSeen(period: number, act: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') act();
  }, period);
  signal.addEventListener('abort', () => clearInterval(timer));
  if (signal.aborted) clearInterval(timer);
}
