import { render } from 'preact';
import { atStage } from '../../articles/at-stage.ts';
import { FactPanel } from '../../components/panel/FactPanel.tsx';
import { leafTitle } from '../../components/panel/sections/leaf.ts';
import { UnknownPanel } from '../../components/panel/UnknownPanel.tsx';
import { hearsFirst } from '../../page/dom/first-ear.ts';
import type { PageSettings } from '../stages/messages.ts';
import { isFramed } from './is-framed.ts';
import { hitsOn } from './look-up.ts';
import type { DrawnCallbacks } from './panel-callbacks.ts';
import { type ShownPanel, type Stop, shownStop } from './panel-state.ts';
import { knownOf } from './sheets.ts';

interface Surroundings {
  page: PageSettings;
  mount: HTMLElement;
  direction: 'ltr' | 'rtl';
  callbacks: DrawnCallbacks;
  /** Whether this is the first panel that the reader ever sees. */
  showsTip: boolean;
}

/** Takes away what is drawn. */
export function clearPanel(mount: HTMLElement): void {
  render(null, mount);
}

/** Draws what the panel shows into its place, at once; focus that was in what stood there goes to the heading. */
export function drawPanel(shown: ShownPanel, surroundings: Surroundings): void {
  const { mount } = surroundings;
  const { activeElement } = mount.getRootNode() as ShadowRoot;
  draw(shown, surroundings);
  if (activeElement && !activeElement.isConnected)
    mount.querySelector('h2')?.focus({ preventScroll: true });
}

function draw(
  shown: ShownPanel,
  { page, mount, direction, callbacks, showsTip }: Surroundings,
): void {
  const { view, trail, cameFrom, pinned, done, progress, openings } = shown;
  const { site, settings } = page;
  const { theme, discreet } = settings;
  const { term, leaf } = shownStop(shown);
  const isFollowed = canBeFollowed();
  const known = isFollowed ? { fault: 'followed' as const } : knownOf(term);
  const look = {
    theme: isFollowed || theme === 'auto' ? view.scheme : theme,
    layout: view.layout,
    direction,
  };
  if (!known || 'fault' in known) {
    const { onClose, onSearch, onOpenHit, onLeave } = callbacks;
    const word = wordFor(shown);
    const onAllSections = () => onSearch(word);
    const why = known?.fault ?? ('waiting' as const);
    const told = { word, why, hits: why === 'unknown' ? hitsOn(word) : [] };
    const on = { onClose, onAllSections, onOpenHit, onLeave };
    render(<UnknownPanel key={openings} {...look} {...told} {...on} />, mount);
    return;
  }
  const before = trail.at(-2);
  render(
    <FactPanel
      key={openings}
      {...callbacks}
      {...known}
      sheet={atStage(known.sheet, isAtMention(shown) ? view.mark.mention.stage : undefined)}
      mention={isAtMention(shown) && !isFramed(view.mark) ? view.mark.mention : undefined}
      leaf={leaf}
      cameFrom={cameFrom}
      backTo={before && nameOf(before)}
      site={site}
      {...look}
      discreet={discreet}
      pinned={pinned}
      showsTip={showsTip}
      done={done?.action}
      progress={progress}
    />,
    mount,
  );
}

/** Whether the page could follow an event into the panel and read there what was chosen: Firefox tells at which node one is
 *  aimed, and listeners that are older than ours hear of it first. */
function canBeFollowed(): boolean {
  return import.meta.env.FIREFOX && !hearsFirst();
}

/** Whether the reader is still at the term that the panel opened at. */
function isAtMention({ trail }: ShownPanel): boolean {
  return trail.every(({ term }) => term === trail[0].term);
}

/** What the reader asked about: what stands on the page, or the term that was gone on to; the words of small frames stay there. */
function wordFor({ view, trail }: ShownPanel): string {
  const { term } = shownStop({ trail });
  const before = trail.length > 1 ? knownOf(trail.at(-2)?.term ?? '') : undefined;
  const links = before && 'related' in before ? before.related : [];
  return (
    links.find(({ id }) => id === term)?.name ??
    (view.mark.mention.form || term.replaceAll('-', ' '))
  );
}

/** The name of a view that was shown before; what could not be shown has none. */
function nameOf({ term, leaf }: Stop): string | undefined {
  const known = knownOf(term);
  if (!known || !('sheet' in known)) return undefined;
  return leaf ? leafTitle(leaf, known.sheet, known.shortAnswers) : known.sheet.term.name;
}
