import type { ShadowFinder } from '../dom/shadow-hosts.ts';
import { readLimit } from '../limits.ts';
import { readChunks } from '../text/read-chunks.ts';
import { longestStem } from '../text/stems.ts';

/** Asks parts of a page whether they hold a stem. */
export interface StemQuestion {
  /** Asks a node and all below it. */
  ask(node: Node): Promise<boolean>;
  /** Asks a shadow root and all below it, and sees to it that its changes are heard. */
  askRoot(root: ShadowRoot): Promise<boolean>;
}

/** What asking needs. */
export interface QuestionOptions {
  holdsStem(text: string): boolean;
  hostsIn: ShadowFinder['hostsIn'];
  /** Resolves after the page had its turn, where it is due. */
  turn(): Promise<void> | undefined;
  /** Whether no answer is wanted anymore. */
  isOver(): boolean;
  /** Called for each shadow root that is asked. */
  onRoot(root: ShadowRoot): void;
  /** Called for each element that may get a shadow root later. */
  onLate(host: Element): void;
  /** Called where the page is too large, with the number of characters read. */
  onTooLarge(characters: number): void;
}

/** Pages with more elements are read in slices. */
const many = 20_000;
/** Longest text tested in one go, in UTF-16 code units. */
const stretch = 256_000;

/** The question for stems over one page. */
export function createStemQuestion(options: QuestionOptions): StemQuestion {
  const { holdsStem, hostsIn, turn, isOver, onRoot, onLate, onTooLarge } = options;

  async function ask(node: Node): Promise<boolean> {
    let read = 0;
    for (const text of textsOf(node)) {
      for (let at = 0; at < text.length; at += stretch) {
        if (read + at > 0) await turn();
        if (isOver()) return false;
        if (holdsStem(text.slice(at, at + stretch + longestStem))) return true;
      }
      read += text.length;
      if (read > readLimit) {
        onTooLarge(read);
        return false;
      }
    }
    return node.nodeType === Node.TEXT_NODE ? false : askShadows(node);
  }

  // In a loop and not by recursion: pages nest shadow roots deeper than the stack is.
  async function askShadows(top: Node): Promise<boolean> {
    const trees = [top];
    for (const tree of trees)
      for (const found of hostsIn(tree)) {
        if (isOver()) return false;
        if (!found) await turn();
        else if (!found.root) onLate(found.host);
        else if (askTexts(found.root)) return true;
        else trees.push(found.root);
      }
    return false;
  }

  function askTexts(root: ShadowRoot): boolean {
    onRoot(root);
    return [...textsOf(root)].some(holdsStem);
  }

  const askRoot = async (root: ShadowRoot) => askTexts(root) || askShadows(root);

  return { ask, askRoot };
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
