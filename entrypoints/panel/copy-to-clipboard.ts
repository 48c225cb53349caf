/** Puts text on the clipboard. Rejects where the browser refuses both ways. */
export async function copyToClipboard(text: string, place: HTMLElement): Promise<void> {
  // Pages without a secure context have no clipboard object.
  if (navigator.clipboard) {
    const written = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0';
  place.append(field);
  const root = place.getRootNode() as ShadowRoot;
  const focused = root.activeElement;
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!copied) throw new Error('The browser does not let the text be copied.');
}
