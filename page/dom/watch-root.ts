/** Milliseconds from a new root element to the call: a page may still be writing itself. */
const settleDelay = 250;

/** The same from the beginning of the watch at least: a page that does nothing else must not pay for it each time. */
const apart = 1_000;

/** Calls back once, when the document has got another root element than it has now: a page that writes itself anew
 *  takes all listeners on the document and the window with it. */
export function watchRoot(document: Document, onNew: () => void, signal: AbortSignal): void {
  const known = document.documentElement;
  const began = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (document.documentElement === known) return;
    timer ??= setTimeout(check, Math.max(settleDelay, began + apart - performance.now()));
  });

  function check() {
    timer = undefined;
    // Between two roots there is none for a while.
    if (!document.documentElement) return;
    observer.disconnect();
    onNew();
  }

  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
