import { type Frame, injectIntoFrame } from './inject.ts';
import { rememberPanel } from './panel-frames.ts';

/** Brings the panel into a frame; what it shows it asks for.
 *  Rejects where the frame is gone or the browser keeps extensions out of it. */
export async function bringPanel(frame: Frame): Promise<void> {
  const documentId = await injectIntoFrame('/panel.js', frame);
  await rememberPanel({ ...frame, documentId });
}
