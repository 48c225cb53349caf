import { render } from 'preact';
import { FactPanel } from '../../components/panel/FactPanel.tsx';
import { UnknownPanel } from '../../components/panel/UnknownPanel.tsx';
import type { PageSettings } from '../stages/messages.ts';
import { factsHere } from './facts-here.ts';
import { knownOf } from './known-of.ts';
import type { DrawnCallbacks } from './panel-callbacks.ts';
import { type ShownPanel, shownTerm } from './panel-state.ts';

interface Surroundings {
  page: PageSettings;
  mount: HTMLElement;
  direction: 'ltr' | 'rtl';
  callbacks: DrawnCallbacks;
  /** Whether this is the first panel that the reader ever sees. */
  showsTip: boolean;
  /** Draws anew, once facts have come that were still on their way. */
  redraw(): void;
}

/** Draws what the panel shows into its place, at once. */
export function drawPanel(
  shown: ShownPanel,
  { page, mount, direction, callbacks, showsTip, redraw }: Surroundings,
): void {
  const { view, trail, pinned, done, openings } = shown;
  const { site, settings } = page;
  const { theme, discreet } = settings;
  const id = shownTerm(shown);
  const known = knownOf(id);
  const look = {
    theme: theme === 'auto' ? view.scheme : theme,
    layout: view.layout,
    direction,
  };
  if (!known) {
    const { onClose, onSearch, onLeave } = callbacks;
    const word = view.mark.mention.form;
    const onAllSections = () => onSearch(word);
    render(
      <UnknownPanel key={openings} {...look} {...{ word, onClose, onAllSections, onLeave }} />,
      mount,
    );
    return;
  }
  const before = trail.at(-2);
  render(
    <FactPanel
      key={openings}
      {...callbacks}
      {...known}
      facts={factsHere(known.sheet.term, redraw)}
      mention={trail.length === 1 ? view.mark.mention : undefined}
      backTo={before === undefined ? undefined : knownOf(before)?.sheet.term.name}
      site={site}
      {...look}
      discreet={discreet}
      pinned={pinned}
      showsTip={showsTip}
      done={done?.action}
    />,
    mount,
  );
}
