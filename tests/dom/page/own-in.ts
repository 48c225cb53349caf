import { isOwn } from '../../../page/dom/own-elements.ts';

/** The elements of ours that stand in a part of the page. */
export function ownIn(scope: ParentNode): Element[] {
  return [...scope.querySelectorAll('*')].filter(isOwn);
}
