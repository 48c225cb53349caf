import type { Block } from '../blocks/block.ts';
import { afterFrame } from '../dom/after-frame.ts';
import { parentOf } from '../dom/composed-parent.ts';
import { isSlotted } from '../dom/is-slotted.ts';
import { pointedDelay } from '../limits.ts';
import { createLeftAlone } from '../text/left-alone.ts';

/** Hidden blocks looked at in one go. */
const most = 200;

/** Calls back when the pointer has brought out text that was hidden before: a page's style can show text for as long as the pointer is
 *  on something, and nothing tells of that. */
export function watchPointed(
  blocks: () => ReadonlySet<Block>,
  onShown: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    const isLeftAlone = createLeftAlone(document);
    let count = 0;
    for (const { reading, origin } of blocks()) {
      if (reading) continue;
      const parent = parentOf(origin.node);
      if (parent && !isLeftAlone(parent) && isSlotted(origin.node, parent)) return onShown();
      if (++count === most) return;
    }
  };
  const onOver = (event: Event) => {
    if (event.isTrusted) timer ??= setTimeout(() => afterFrame(look), pointedDelay);
  };
  document.addEventListener('pointerover', onOver, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
