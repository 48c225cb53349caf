import { library } from 'virtual:library';
import { render } from 'preact';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { factSheet, relatedTerms } from '../../../../articles/index.ts';
import { copyText } from '../../../../components/panel/copy-text.ts';
import { FactPanel, type FactPanelProps } from '../../../../components/panel/FactPanel.tsx';
import { panelStyles } from '../../../../components/panel/panel-styles.ts';
import { patience } from '../../../patience.ts';

/** Callbacks that only remember that they were called. */
const callbacks = () => ({
  onClose: vi.fn(),
  onPin: vi.fn(),
  onCopy: vi.fn(async (_text: string) => {}),
  onOpenClaim: vi.fn(),
  onAllSections: vi.fn(),
  onAction: vi.fn(),
  onUndo: vi.fn(),
  onAgain: vi.fn(),
  onLetGo: vi.fn(),
  onTipSeen: vi.fn(),
  onShowTerm: vi.fn(),
  onBack: vi.fn(),
  onLeave: vi.fn(),
});

/** The sheet of a term of the bundled library. */
export function sheetOf(term: string) {
  const sheet = factSheet(term, library);
  if (!sheet) throw new Error(`The library has no term "${term}".`);
  return sheet;
}

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

/** Draws the panel of a term, as it is first painted, in a shadow root as wide and high as the page would let it be. */
export function drawPanel(
  term = 'smp',
  props: Partial<FactPanelProps> = {},
  { width = 360, height = 480 }: Place = {},
): Shown {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host { all: initial; display: flex; flex-direction: column; inline-size: min(${width}px, 100vw); max-block-size: ${height}px; }${panelStyles}`,
  );
  root.adoptedStyleSheets = [sheet];
  const on = callbacks();
  const draw = (more: Partial<FactPanelProps>, shown: string) =>
    render(
      <FactPanel
        {...on}
        sheet={sheetOf(shown)}
        facts="none"
        about={library.about}
        text={copyText(sheetOf(shown))}
        mention={{ form: 'SMP', reason: { kind: 'sentence', cues: ['hair transplant'] } }}
        related={relatedTerms(sheetOf(shown).term, library.terms)}
        backTo={undefined}
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
        {...more}
      />,
      root,
    );
  draw({}, term);
  return {
    on,
    panel: root.querySelector('.panel') as HTMLElement,
    change: (more, shown = term) => draw(more, shown),
    focused: () => root.activeElement,
  };
}

/** The same once the content below its first screenful is there. */
export async function showPanel(...how: Parameters<typeof drawPanel>): Promise<Shown> {
  const shown = drawPanel(...how);
  await vi.waitUntil(() => !shown.panel.querySelector('.later'), { timeout: patience });
  return shown;
}

/** A button of the panel by its exact name. */
export const button = (name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** What the style sheet draws in an element in place of text. */
export function drawnText(within: Element | null): string {
  const drawn = [...(within?.querySelectorAll('.said') ?? [])];
  return drawn.map((one) => JSON.parse(getComputedStyle(one, '::before').content)).join(' ');
}
