import { createOwnElement } from '../dom/own-elements.ts';

/** Milliseconds after which a screen reader has taken the text up, and the element that carried it can go. */
const spoken = 3_000;

type Notifying = Document & { ariaNotify?: (text: string) => void };

/** Says a text politely to screen readers, without a trace in the page where the browser has a way for it. */
export function announce(text: string, page: Document, signal: AbortSignal): void {
  const { ariaNotify } = page as Notifying;
  if (ariaNotify) ariaNotify.call(page, text);
  else sayByElement(text, page, signal);
}

function sayByElement(text: string, page: Document, signal: AbortSignal): void {
  const { element: host, root } = createOwnElement(page);
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important';
  const status = page.createElement('div');
  status.setAttribute('role', 'status');
  status.style.cssText =
    'width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';
  root.append(status);
  page.documentElement.append(host);
  // Screen readers hear what changes in a status, not what it holds when it comes.
  const timers = [
    setTimeout(() => {
      status.textContent = text;
    }, 100),
    setTimeout(() => host.remove(), spoken),
  ];
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    host.remove();
  });
}
