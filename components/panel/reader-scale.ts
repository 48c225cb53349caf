/** How much larger than usual the reader has set the browser's text; the page's own sizes play no part. */
export function readerScale(element: HTMLElement): number {
  const before = element.style.fontSize;
  element.style.fontSize = 'medium';
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  element.style.fontSize = before;
  return size / 16;
}
