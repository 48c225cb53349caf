import { lineBoxes } from '../marks/line-boxes.ts';
import type { Mark } from '../marks/mark.ts';

/** Frames after which a page that goes on moving is taken as it is. */
const mostFrames = 30;

/** Frames in a row in which it must have stood still: what has come near is measured only with the frame after the next. */
const stillFrames = 4;

/** Milliseconds after which a frame is no longer waited for, as where the browser draws none. */
const longestFrame = 100;

/** Resolves once a mark has stood still for some frames. Before each next frame it is brought back to where it should be: pages measure
 *  some of their parts, or fill them, only when they come near. */
export async function comeToRest(
  mark: Mark,
  bringBack: () => void,
  isOver: () => boolean,
): Promise<void> {
  let still = 0;
  for (let count = 0; count < mostFrames && still < stillFrames; count++) {
    const before = lineBoxes(mark)[0];
    await nextFrame();
    if (isOver()) return;
    bringBack();
    const after = lineBoxes(mark)[0];
    still = before?.top === after?.top && before?.left === after?.left ? still + 1 : 0;
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrame);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
