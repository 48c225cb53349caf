/** Marks what was asked for within a page, scrolls to it and gives it the focus. */
export function showFound(found: HTMLElement): void {
  for (const before of document.querySelectorAll('[data-found]'))
    before.removeAttribute('data-found');
  found.setAttribute('data-found', '');
  found.tabIndex = -1;
  found.scrollIntoView({ block: 'center' });
  found.focus({ preventScroll: true });
}
