import { facts, library, search } from 'virtual:library';
import { render } from 'preact';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { factSheet, relatedTerms } from '../../../../articles/index.ts';
import { panelRows } from '../../../../articles/rows/make-panel-rows.ts';
import { shortAnswersOn } from '../../../../articles/short-answers.ts';
import type { FactsState } from '../../../../articles/term-facts.ts';
import { FactPanel, type FactPanelProps } from '../../../../components/panel/FactPanel.tsx';
import { panelStyles } from '../../../../components/panel/panel-styles.ts';
import { type Leaf, leafTitle } from '../../../../components/panel/sections/leaf.ts';

/** Callbacks that only remember that they were called. */
const callbacks = () => ({
  onClose: vi.fn(),
  onPin: vi.fn(),
  onCopy: vi.fn(async (_text: string) => {}),
  onOpenClaim: vi.fn(),
  onOpenPlace: vi.fn(),
  onAllSections: vi.fn(),
  onAction: vi.fn(),
  onUndo: vi.fn(),
  onAgain: vi.fn(),
  onLetGo: vi.fn(),
  onTipSeen: vi.fn(),
  onShowTerm: vi.fn(),
  onTurnTo: vi.fn((_leaf: Leaf) => {}),
  onBack: vi.fn(() => {}),
  onLeave: vi.fn(),
});

/** The sheet of a term of the bundled library. */
export function sheetOf(term: string) {
  const sheet = factSheet(term, library);
  if (!sheet) throw new Error(`The library has no term "${term}".`);
  return sheet;
}

/** What is known of a term of the bundled library by question. */
function factsOf(id: string): FactsState {
  const sameAs = library.terms.find((term) => term.id === id)?.sameAs;
  return (
    facts.find(({ term }) => term === id) ?? facts.find(({ term }) => term === sameAs) ?? 'none'
  );
}

/** The rows of a term of the bundled library. */
export const rowsOf = (term: string) => panelRows(sheetOf(term), factsOf(term));

export interface Shown {
  on: ReturnType<typeof callbacks>;
  panel: HTMLElement;
  /** Draws the same panel with other properties. */
  change(props: Partial<FactPanelProps>, term?: string): void;
  /** What has the focus in the panel. */
  focused(): Element | null;
}

interface Place {
  width?: number;
  height?: number;
}

const styleSheets = new Map<string, CSSStyleSheet>();

/** The style sheet of these rules, which is read once for all panels. */
function styleSheet(rules: string): CSSStyleSheet {
  const there = styleSheets.get(rules);
  if (there) return there;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  styleSheets.set(rules, sheet);
  return sheet;
}

/** Draws the panel of a term in a shadow root as wide and high as the page would let it be; its leaves turn as in a page. */
export function showPanel(
  term = 'smp',
  props: Partial<FactPanelProps> = {},
  { width = 360, height = 480 }: Place = {},
): Shown {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    styleSheet(
      `:host { all: initial; display: flex; flex-direction: column; inline-size: min(${width}px, 100vw); max-block-size: ${height}px; }`,
    ),
    styleSheet(panelStyles),
  ];
  const on = callbacks();
  const leaves: Leaf[] = props.leaf ? [props.leaf] : [];
  let latest: { more: Partial<FactPanelProps>; shown: string } = { more: {}, shown: term };
  const draw = (more: Partial<FactPanelProps>, shown: string) => {
    latest = { more, shown };
    const leaf = leaves.at(-1);
    const before = leaves.at(-2);
    const sheet = sheetOf(shown);
    const known = { evidence: library.evidence, facts: factsOf(shown) };
    const shortAnswers = shortAnswersOn(sheet, search.answers, known);
    render(
      <FactPanel
        {...on}
        sheet={sheet}
        rows={panelRows(sheet, props.facts ?? factsOf(shown))}
        facts={factsOf(shown)}
        about={library.about}
        shortAnswers={shortAnswers}
        mention={{ form: 'SMP', reason: { kind: 'sentence', cues: ['hair transplant'] } }}
        related={relatedTerms(sheet.term, library.terms)}
        cameFrom={undefined}
        site="clinic.example"
        theme="light"
        layout="card"
        direction="ltr"
        discreet={false}
        pinned={false}
        showsTip={false}
        done={undefined}
        progress="stored"
        {...props}
        leaf={leaf}
        backTo={
          before ? leafTitle(before, sheet, shortAnswers) : leaf ? sheet.term.name : props.backTo
        }
        {...more}
      />,
      root,
    );
  };
  on.onTurnTo.mockImplementation((leaf) => {
    leaves.push(leaf);
    draw(latest.more, latest.shown);
  });
  on.onBack.mockImplementation(() => {
    const cameFrom = leaves.pop();
    if (cameFrom) draw({ ...latest.more, cameFrom }, latest.shown);
  });
  draw({}, term);
  return {
    on,
    panel: root.querySelector('.panel') as HTMLElement,
    change: (more, shown = term) => draw(more, shown),
    focused: () => root.activeElement,
  };
}

/** The views of a term, from its first on to each leaf to which rows lead; each is drawn as it is given. */
export function* viewsOf(term: string): Generator<{ leaf: Leaf | undefined; panel: HTMLElement }> {
  const found = new Set<Leaf | undefined>([undefined]);
  for (const leaf of found) {
    const { panel } = showPanel(term, { leaf });
    for (const { dataset } of panel.querySelectorAll<HTMLElement>('button[data-leaf]'))
      found.add(dataset.leaf as Leaf);
    yield { leaf, panel };
  }
}

/** The leaves of a term to which rows lead, from its first view on. */
export const leavesOf = (term: string): Leaf[] =>
  [...viewsOf(term)].flatMap(({ leaf }) => leaf ?? []);

/** A button of the panel by its exact name. */
export const button = (name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** What the style sheet draws in an element in place of text. */
export function drawnText(within: Element | null): string {
  const drawn = [...(within?.querySelectorAll('.said') ?? [])];
  return drawn.map((one) => JSON.parse(getComputedStyle(one, '::before').content)).join(' ');
}
