import { changeDelay, scoutDuty } from '../limits.ts';

/** Hears of what was added, and hands it over now and then. */
export interface AddedWatch {
  watch(scope: Document | ShadowRoot): void;
  /** Sets how rarely, by the milliseconds that the last question took. */
  pace(cost: number): void;
  /** Hands the whole page over once more, after a time in milliseconds. */
  handAnew(after: number): void;
  stop(): void;
}

/** Nodes kept apart between two questions at most; beyond them the page is asked whole, and rarely. */
const mostNodes = 5_000;

/** Watches what is added to a page; hands it over, the next time after `take` is through, unless all has ended. */
export function watchAdded(
  root: Document,
  isAlive: () => boolean,
  take: (nodes: Set<Node>) => Promise<void>,
): AddedWatch {
  let added = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = changeDelay;
  let isOver = false;

  const hand = () => {
    if (!isAlive()) return;
    const nodes = added;
    added = new Set();
    take(nodes).finally(() => {
      timer = added.size && !isOver ? setTimeout(hand, delay) : undefined;
    });
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes.length ? addedNodes : [target]) added.add(node);
    if (added.size > mostNodes) added = new Set([root]);
    timer ??= setTimeout(hand, delay);
  });
  return {
    watch: (scope) =>
      observer.observe(scope, { subtree: true, childList: true, characterData: true }),
    pace(cost) {
      delay = Math.max(changeDelay, cost / scoutDuty);
    },
    handAnew(after) {
      added = new Set([root]);
      delay = after;
      timer ??= setTimeout(hand, delay);
    },
    stop() {
      isOver = true;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
