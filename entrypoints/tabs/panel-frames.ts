import type { Frame } from './inject.ts';
import { keptInSession } from './kept-in-session.ts';

interface PanelFrame {
  tab: number;
  /** The document, which the next page of the frame does not share; Firefox names frames alone. */
  frame: string;
}

/** Frames that have the panel; the oldest are forgotten beyond so many. */
const frames = keptInSession<PanelFrame>('panelFrames', 500);

function named({ tab, frameId = 0, documentId }: Frame): PanelFrame {
  return { tab: tab?.id ?? -1, frame: documentId ?? String(frameId) };
}

const isSame = (one: PanelFrame, other: PanelFrame) =>
  one.tab === other.tab && one.frame === other.frame;

/** Remembers that a frame has the panel. */
export function rememberPanel(frame: Frame): Promise<void> {
  const fresh = named(frame);
  return frames.change((kept) => [...kept.filter((one) => !isSame(one, fresh)), fresh]);
}

/** Whether a frame has the panel. */
export async function hasPanel(frame: Frame): Promise<boolean> {
  const asked = named(frame);
  return (await frames.read()).some((one) => isSame(one, asked));
}
