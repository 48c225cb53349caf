import type { TargetedMouseEvent } from 'preact';

/** A click that scrolls to the heading with this id in the same panel and puts the focus there. */
export function jumpTo(id: string) {
  return ({ currentTarget }: TargetedMouseEvent<HTMLElement>): void => {
    const heading = (currentTarget.getRootNode() as Document | ShadowRoot).getElementById(id);
    heading?.closest('section')?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
}
