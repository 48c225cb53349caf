import { createElementKinds } from '../text/element-kind.ts';
import { createLeftAlone } from '../text/left-alone.ts';

/** What was asked of the page's style during one pass. */
export interface Pass {
  kindOf: ReturnType<typeof createElementKinds>;
  leftAlone: ReturnType<typeof createLeftAlone>;
}

/** A pass over a document; its answers hold until the page changes. */
export function beginPass(document: Document): Pass {
  return { kindOf: createElementKinds(), leftAlone: createLeftAlone(document) };
}
