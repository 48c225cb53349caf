import type { Stems } from '../../detection/lexicon/lexicon.ts';
import { createShadowFinder, type ShadowRootOf } from '../dom/shadow-hosts.ts';
import { createSlices, type Slices, untilSeen } from '../dom/slices.ts';
import { changeDelay } from '../limits.ts';
import { createStemTest } from '../text/stems.ts';
import { createStemQuestion } from './ask-stems.ts';
import { createLateRoots } from './late-roots.ts';
import { watchAdded } from './watch-added.ts';

/** What scouting a page needs. */
export interface ScoutOptions {
  root: Document;
  stems: Stems;
  /** Called once, at the first stem. */
  onStem(): void;
  /** Called where the page is too large: how many characters were read before giving up. */
  onGiveUp?(characters: number): void;
  shadowRootOf: ShadowRootOf;
  /** Whether the extension is still there; asked before later changes are read. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Empty plain elements asked for a closed shadow root at most. */
const mostAsked = 10;
/** How often the page is asked anew, each time later, after an error in asking it. */
const mostFaults = 6;

/** Asks whether the page holds a stem, now and at each later change, until the first yes or the end of the signal. */
export function startScouting(options: ScoutOptions): void {
  // Most pages end with one look at them: what only others need is made when they need it.
  const { root, signal } = options;
  const { rootOf, hostsIn } = createShadowFinder(options.shadowRootOf, mostAsked);
  let slices: Slices | undefined;
  let isOver = false;
  let faults = 0;

  const end = (after?: () => void) => {
    if (isOver) return;
    isOver = true;
    changes.stop();
    late.stop();
    if (!signal.aborted) after?.();
  };
  const isAlive = () => {
    if (!options.isAlive()) end();
    return !isOver;
  };
  const run = async (question: () => Promise<boolean>) => {
    try {
      await untilSeen(root, signal);
      const started = Date.now();
      if (await question()) end(options.onStem);
      changes.pace(Date.now() - started);
    } catch {
      if (!isOver && !signal.aborted && ++faults <= mostFaults)
        changes.handAnew(changeDelay * 2 ** faults);
    }
  };

  const late = createLateRoots(
    rootOf,
    () => isAlive() && root.visibilityState === 'visible',
    (shadow) => void run(() => askRoot(shadow)),
  );
  const { ask, askRoot } = createStemQuestion({
    holdsStem: createStemTest(options.stems),
    hostsIn,
    turn() {
      slices ??= createSlices(root, signal);
      return slices.turn();
    },
    isOver: () => isOver,
    onRoot(shadow) {
      late.delete(shadow.host);
      if (!isOver) changes.watch(shadow);
    },
    onLate: late.add,
    onTooLarge: (characters) => end(() => options.onGiveUp?.(characters)),
  });
  const changes = watchAdded(root, isAlive, (nodes) => run(() => holdsAny(nodes, ask)));

  signal.addEventListener('abort', () => end());
  changes.watch(root);
  void run(() => ask(root));
}

async function holdsAny(nodes: Set<Node>, ask: (node: Node) => Promise<boolean>) {
  for (const node of nodes) if (node.isConnected && (await ask(node))) return true;
  return false;
}
