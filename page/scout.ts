import type { Stems } from '../detection/lexicon/lexicon.ts';
import { createShadowFinder, type ShadowRootOf } from './dom/shadow-hosts.ts';
import { createSlices, type Slices, untilSeen } from './dom/slices.ts';
import { readChunks } from './text/read-chunks.ts';
import { createStemTest, longestStem } from './text/stems.ts';

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

/** Milliseconds from a change of the page to the question. */
const settleDelay = 250;
/** Pages with more elements are read in slices. */
const many = 20_000;
/** Characters of a page read at most. */
const readLimit = 16_000_000;
/** Share of time that asking a busy page may take. */
const duty = 0.01;
/** Longest text tested in one go, in UTF-16 code units. */
const stretch = 256_000;
/** Milliseconds between looks at custom elements that may get a shadow root later, and how many are looked at. */
const lateDelay = 2_000;
const mostLate = 200;
/** Empty plain elements asked for a closed shadow root at most. */
const mostAsked = 10;
/** Nodes kept apart between two questions at most; beyond them the page is asked whole, and rarely. */
const mostNodes = 5_000;

/** Asks whether the page holds a stem, now and at each later change, until the first yes or the end of the signal. */
export function startScouting(options: ScoutOptions): void {
  // Most pages end with one look at them: what only others need is made when they need it.
  const { root, signal } = options;
  const finder = createShadowFinder(options.shadowRootOf, mostAsked);
  const holdsStem = createStemTest(options.stems);
  const late = new Set<Element>();
  let slices: Slices | undefined;
  let added = new Set<Node>();
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lateTimer: ReturnType<typeof setInterval> | undefined;
  let pace = settleDelay;

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes.length ? addedNodes : [target]) added.add(node);
    if (added.size > mostNodes) added = new Set([root]);
    timer ??= setTimeout(askAdded, pace);
  });

  function end(after?: () => void) {
    if (isOver) return;
    isOver = true;
    observer.disconnect();
    clearTimeout(timer);
    clearInterval(lateTimer);
    if (!signal.aborted) after?.();
  }

  function turn(): Promise<void> | undefined {
    slices ??= createSlices(root, signal);
    return slices.turn();
  }

  function watch(scope: Document | ShadowRoot) {
    if (isOver) return;
    observer.observe(scope, { subtree: true, childList: true, characterData: true });
  }

  /** Asks a node and all below it; whether it said yes. */
  async function ask(node: Node): Promise<boolean> {
    let read = 0;
    for (const text of textsOf(node)) {
      for (let at = 0; at < text.length; at += stretch) {
        if (read + at > 0) await turn();
        if (isOver) return false;
        if (holdsStem(text.slice(at, at + stretch + longestStem))) return true;
      }
      read += text.length;
      if (read > readLimit) {
        end(() => options.onGiveUp?.(read));
        return false;
      }
    }
    return node.nodeType === Node.TEXT_NODE ? false : askShadows(node);
  }

  // In a loop and not by recursion: pages nest shadow roots deeper than the stack is.
  async function askShadows(top: Node): Promise<boolean> {
    const trees = [top];
    for (const tree of trees)
      for (const found of finder.hostsIn(tree)) {
        if (isOver) return false;
        if (!found) await turn();
        else if (found.root) {
          if (askTexts(found.root)) return true;
          trees.push(found.root);
        } else if (late.size < mostLate) {
          late.add(found.host);
          lateTimer ??= setInterval(askLate, lateDelay);
        }
      }
    return false;
  }

  function askTexts(shadow: ShadowRoot): boolean {
    watch(shadow);
    late.delete(shadow.host);
    return [...textsOf(shadow)].some(holdsStem);
  }

  async function run(question: () => Promise<boolean>) {
    await untilSeen(root, signal);
    const started = Date.now();
    if (await question()) end(options.onStem);
    pace = Math.max(settleDelay, (Date.now() - started) / duty);
  }

  function askAdded() {
    if (!options.isAlive()) return end();
    const nodes = added;
    added = new Set();
    run(async () => {
      for (const node of nodes) if (node.isConnected && (await ask(node))) return true;
      return false;
    })
      .catch(ignoreEnd)
      .finally(() => {
        timer = added.size && !isOver ? setTimeout(askAdded, pace) : undefined;
      });
  }

  function askLate() {
    if (!options.isAlive()) return end();
    if (root.visibilityState !== 'visible') return;
    for (const host of late) {
      const shadow = host.isConnected ? finder.rootOf(host) : null;
      if (shadow) run(async () => askTexts(shadow) || askShadows(shadow)).catch(ignoreEnd);
      else if (!host.isConnected) late.delete(host);
    }
  }

  function ignoreEnd(error: unknown) {
    if (!signal.aborted) throw error;
  }

  signal.addEventListener('abort', () => end());
  watch(root);
  run(() => ask(root)).catch(ignoreEnd);
}

/** The text of a node: at once where that is quick, else in chunks. */
function* textsOf(node: Node): Generator<string> {
  const scope = node.nodeType === Node.DOCUMENT_NODE ? (node as Document).body : node;
  if (!scope || node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE') return;
  if (isMany(scope)) for (const { text } of readChunks(scope)) yield text;
  else yield scope.textContent ?? '';
}

/** Whether a node holds many others; its elements are not counted further than that. */
function isMany(node: Node): boolean {
  if (node.childNodes[many]) return true;
  return 'getElementsByTagName' in node && !!(node as Element).getElementsByTagName('*')[many];
}
