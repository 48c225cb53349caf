import { isOwn, ownSign } from './own-elements.ts';
import type { ShadowRootOf } from './shadow-hosts.ts';

/** Takes away what scripts of an earlier version have left in these roots, which they cannot use anymore. */
export function removeRemains(
  roots: Iterable<Document | ShadowRoot>,
  shadowRootOf: ShadowRootOf,
): void {
  for (const root of roots)
    for (const element of root.querySelectorAll('[popover]:empty, :root > div:empty'))
      if (!isOwn(element) && isSigned(shadowRootOf(element))) element.remove();
}

function isSigned(root: ShadowRoot | null): boolean {
  const first = root?.mode === 'closed' ? root.firstChild : null;
  return first?.nodeType === Node.COMMENT_NODE && first.nodeValue === ownSign;
}
