import { type Frame, injectIntoFrame } from './inject.ts';
import { rememberPanel } from './panel-frames.ts';

/** Brings the panel and what it shows into a frame, as two scripts: together they would hold the page up too long.
 *  Rejects where the frame is gone or the browser keeps extensions out of it. */
export async function bringPanel(frame: Frame): Promise<void> {
  await injectIntoFrame('/library.js', frame);
  const documentId = await injectIntoFrame('/panel.js', frame);
  await rememberPanel({ ...frame, documentId });
}
