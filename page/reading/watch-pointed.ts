import type { Block } from '../blocks/block.ts';
import { afterFrame } from '../dom/after-frame.ts';

/** Milliseconds between two looks while the pointer goes over the page. */
const lookDelay = 200;

/** Hidden blocks looked at in one go. */
const most = 500;

/** Calls back when the pointer has brought out text that was hidden before: a page's style can show text for as long as the pointer is
 *  on something, and nothing tells of that. */
export function watchPointed(
  blocks: () => ReadonlySet<Block>,
  onShown: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was seen when last looked at, though it is not read: such text is left alone for what it is. */
  const known = new WeakSet<Block>();

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    let count = 0;
    let isNew = false;
    for (const block of blocks()) {
      if (block.reading || !block.container) continue;
      if (count++ >= most) break;
      if (!isShown(block.container)) known.delete(block);
      else if (!known.has(block)) {
        known.add(block);
        isNew = true;
      }
    }
    if (isNew) onShown();
  };
  const onOver = (event: Event) => {
    if (event.isTrusted) timer ??= setTimeout(() => afterFrame(look), lookDelay);
  };
  document.addEventListener('pointerover', onOver, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function isShown(element: Element) {
  return element.checkVisibility({
    checkOpacity: true,
    checkVisibilityCSS: true,
    opacityProperty: true,
    visibilityProperty: true,
  } as CheckVisibilityOptions);
}
