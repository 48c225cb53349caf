/** Replaces the test page's content, and puts the window back to its start. */
export function showPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  document.body.style.cssText = 'margin: 20px; font: 16px/24px monospace;';
  window.scrollTo(0, 0);
  return document.body;
}

/** The middle of a box in client pixels. */
export function middleOf(box: DOMRectReadOnly | undefined): { x: number; y: number } {
  if (!box) throw new Error('there is no such box');
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Resolves after the next frame was drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
