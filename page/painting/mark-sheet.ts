import { afterFrame } from '../dom/after-frame.ts';
import { elementOf } from '../dom/element-of.ts';

/** A style sheet for highlights of the whole page. */
export interface MarkSheet {
  /** Sees to it that text in these nodes is styled by these declarations, named by highlight. Costs the style of the
   *  whole page where anything is new, so that nothing should be asked of it before `taken`. */
  lay(declarations: ReadonlyMap<string, string>, nodes: Iterable<Node>): void;
  /** Whether it lies where it was laid. */
  lies(): boolean;
  /** Resolves once the page has drawn a frame with what was laid; nothing where it has. */
  taken(): Promise<void> | undefined;
}

/** A sheet that lies on the page until the signal ends. */
export function createMarkSheet(signal: AbortSignal): MarkSheet {
  const sheet = new CSSStyleSheet();
  const roots = new Set<Document | ShadowRoot>();
  let written = '';
  /** The root's highlights reach all elements by inheritance, at half the cost of matching each; before Chrome 134 and in Firefox they do not. */
  let scope = ':root';
  let drawn: Promise<void> | undefined;
  let isChecked = false;

  signal.addEventListener('abort', () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  function lay(declarations: ReadonlyMap<string, string>, nodes: Iterable<Node>) {
    const all = [...nodes];
    const rules = [...declarations].map(
      ([name, style]) => `${scope}::highlight(${name}){${style}}`,
    );
    // Nobody points at paper.
    const css = `@media not print{${rules.join('')}}`;
    const wanted = scope ? [document] : new Set(all.map((node) => node.getRootNode()));
    let isNew = css !== written;
    if (isNew) sheet.replaceSync(css);
    written = css;
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    for (const root of wanted as Iterable<Document | ShadowRoot>) {
      if (!root.isConnected) continue;
      roots.add(root);
      if (root.adoptedStyleSheets.includes(sheet)) continue;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      isNew = true;
    }
    if (!isNew) return;
    drawn ??= new Promise<void>(afterFrame).then(() => {
      drawn = undefined;
      check(declarations, all);
    });
  }

  function check(declarations: ReadonlyMap<string, string>, nodes: readonly Node[]) {
    const node = nodes.find(({ isConnected }) => isConnected);
    if (signal.aborted || isChecked || !node || !document.adoptedStyleSheets.includes(sheet))
      return;
    isChecked = true;
    const [name] = declarations.keys();
    const lineOf = (element: Element) =>
      getComputedStyle(element, `::highlight(${name})`).textDecorationLine;
    if (lineOf(elementOf(node)) === lineOf(document.documentElement)) return;
    scope = '';
    lay(declarations, nodes);
  }

  function lies(): boolean {
    return [...roots].every((root) => !root.isConnected || root.adoptedStyleSheets.includes(sheet));
  }

  return { lay, lies, taken: () => drawn };
}
