import { type Frame, injectIntoFrame } from './inject.ts';

/** Brings the panel into a frame; what it shows it asks for. */
export async function bringPanel(frame: Frame): Promise<void> {
  try {
    await injectIntoFrame('/panel.js', frame);
  } catch {
    // The frame is gone, or the browser keeps extensions out of it.
  }
}
