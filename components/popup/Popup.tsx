import { i18n } from '#i18n';
import type { LibraryPlace } from '../../articles/library-place.ts';
import type { SiteSwitch } from '../../settings/sites/switch-site.ts';
import { UnsavedBar } from '../controls/UnsavedBar.tsx';
import type { Unsaved } from '../controls/use-undo.ts';
import { LoadedLibrary } from '../library/LoadedLibrary.tsx';
import type { LibraryContent } from '../library/library-content.ts';
import type { ReadFacts } from '../library/term-facts-context.ts';
import { PageTerms } from './PageTerms.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import type { SiteView } from './site-view.ts';
import './Popup.css';

interface Props {
  content: LibraryContent;
  readFacts: ReadFacts;
  place: LibraryPlace | undefined;
  /** Undefined until the tab is known. */
  view: SiteView | undefined;
  /** How often each term stands in the tab, by id. */
  counts: Record<string, number>;
  /** How many characters of the tab were read, where it is too large to be read whole. */
  readTo: number | undefined;
  pausedUntil: number;
  /** A choice that could not be stored. */
  unsaved: Unsaved | undefined;
  onSwitch(choice: SiteSwitch): void;
  onPause(): void;
  onResume(): void;
  onAskForAccess(): void;
  onJump(term: string): void;
  onOpenOptions(): void;
  onOpenInTab(): void;
}

/** The popup: this site, this page's terms, and the whole library. */
export function Popup({ content, place, view, counts, ...rest }: Props) {
  const terms = content.names
    ?.filter(({ id }) => (counts[id] ?? 0) > 0)
    .map(({ id, name }) => ({ id, name, count: counts[id] ?? 0 }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
  return (
    <div class="popup">
      <SiteHeader
        view={view}
        pausedUntil={rest.pausedUntil}
        onSwitch={rest.onSwitch}
        onPause={rest.onPause}
        onResume={rest.onResume}
        onAskForAccess={rest.onAskForAccess}
      />
      <UnsavedBar unsaved={rest.unsaved} />
      <main>
        {view?.state === 'on' && terms && (
          <PageTerms terms={terms} readTo={rest.readTo} onJump={rest.onJump} />
        )}
        <LoadedLibrary content={content} readFacts={rest.readFacts} place={place} all={false} />
      </main>
      <footer class="popup-foot small">
        <span class="muted">{i18n.t('popup.offline')}</span>
        <button type="button" class="link-button" onClick={rest.onOpenInTab}>
          {i18n.t('popup.openInTab')}
        </button>
        <button type="button" class="link-button" onClick={rest.onOpenOptions}>
          {i18n.t('popup.options')}
        </button>
      </footer>
    </div>
  );
}
