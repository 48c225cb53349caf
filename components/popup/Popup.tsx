import { i18n } from '#i18n';
import type { Library } from '../../articles/index.ts';
import type { LibraryPlace } from '../../articles/library-place.ts';
import type { SwitchScope } from '../../settings/sites/switch-site.ts';
import { SearchableLibrary } from '../library/SearchableLibrary.tsx';
import type { ReadFacts } from '../library/term-facts-context.ts';
import { PageTerms } from './PageTerms.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import type { SiteView } from './site-view.ts';
import './Popup.css';

interface Props {
  library: Library;
  readFacts: ReadFacts;
  place: LibraryPlace | undefined;
  /** Undefined until the tab is known. */
  view: SiteView | undefined;
  /** How often each term stands in the tab, by id. */
  counts: Record<string, number>;
  /** How many characters of the tab were read, where it is too large to be read whole. */
  readTo: number | undefined;
  pausedUntil: number;
  onSwitch(on: boolean, scope: SwitchScope): void;
  onPause(): void;
  onResume(): void;
  onAskForAccess(): void;
  onJump(term: string): void;
  onOpenOptions(): void;
  onOpenInTab(): void;
}

/** The popup: this site, this page's terms, and the whole library. */
export function Popup({ library, place, view, counts, ...rest }: Props) {
  const terms = library.terms
    .filter(({ id }) => (counts[id] ?? 0) > 0)
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
      <main>
        {view?.state === 'on' && (
          <PageTerms terms={terms} readTo={rest.readTo} onJump={rest.onJump} />
        )}
        <SearchableLibrary library={library} readFacts={rest.readFacts} place={place} all={false} />
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
