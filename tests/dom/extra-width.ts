/** Em that a letter takes in DejaVu Sans, the widest font in which a common system sets its interface. */
const widestCommon = 0.495;

const sample =
  'Wide and narrow letters, as many as there are in a line of a panel: 36 to 39 of 100.';

/** How much wider than any common ones the letters are in which this machine sets an element; 1 where they are not. What must fit
 *  into a room is tried in one that is wider by as much, so that as many letters stand on a line. */
export function extraWidth(element: Element): number {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) throw new Error('This browser measures no text.');
  pen.font = `1000px ${getComputedStyle(element).fontFamily}`;
  return Math.max(1, pen.measureText(sample).width / sample.length / 1000 / widestCommon);
}
