/** Milliseconds from a new root element to the call: a page may still be writing itself, and one that does nothing else must not pay for it each time. */
const settleDelay = 500;

/** Calls back once, when the document has got another root element than it has now: a page that writes itself anew
 *  takes all listeners on the document and the window with it. */
export function watchRoot(document: Document, onNew: () => void, signal: AbortSignal): void {
  const known = document.documentElement;
  const observer = new MutationObserver(() => {
    const root = document.documentElement;
    // Between two roots there is none for a while.
    if (!root || root === known) return;
    observer.disconnect();
    setTimeout(() => signal.aborted || onNew(), settleDelay);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
