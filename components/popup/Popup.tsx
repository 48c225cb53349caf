import { i18n } from '#i18n';
import { linkTo } from '../../articles/library-place.ts';
import type { SiteSwitch } from '../../settings/sites/switch-site.ts';
import { UnsavedBar } from '../controls/UnsavedBar.tsx';
import type { Unsaved } from '../controls/use-undo.ts';
import type { LibraryContent } from '../library/content/library-content.ts';
import type { LibraryFiles } from '../library/content/library-files.ts';
import { LibraryBrowser } from '../library/LibraryBrowser.tsx';
import type { Way } from '../library/use-place.ts';
import { PageTerms } from './PageTerms.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import type { SiteView } from './site-view.ts';
import './Popup.css';

interface Props {
  content: LibraryContent;
  files: LibraryFiles;
  way: Way;
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
  /** Undefined where the browser has no room beside the page. */
  onOpenBeside: (() => void) | undefined;
  onOpenOptions(): void;
  onOpenInTab(): void;
}

/** The popup: this site, this page's terms, the search, and the library one page at a time. */
export function Popup({ content, way, files, ...rest }: Props) {
  const above = (query: string) => (
    <>
      <SiteHeader
        view={rest.view}
        pausedUntil={rest.pausedUntil}
        onSwitch={rest.onSwitch}
        onPause={rest.onPause}
        onResume={rest.onResume}
        onAskForAccess={rest.onAskForAccess}
      />
      {query === '' && <TermsOfTab content={content} {...rest} />}
    </>
  );
  return (
    <div class="popup">
      <UnsavedBar unsaved={rest.unsaved} />
      <LibraryBrowser
        content={content}
        files={files}
        way={way}
        layout="instead"
        beside={besideOf(rest.view)}
        above={above}
      />
      <footer class="popup-foot">
        <a href={linkTo({ part: 'saved' })}>{i18n.t('saved.title')}</a>
        {rest.onOpenBeside && (
          <button type="button" class="link-button" onClick={rest.onOpenBeside}>
            {i18n.t('popup.openBeside')}
          </button>
        )}
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

/** Until the tab is known it is taken for a page of the web, as it nearly always is one. */
const besideOf = (view: SiteView | undefined) =>
  view?.state === 'closed' || view?.state === 'unknown' ? 'nothing' : 'page';

type TermsProps = Pick<Props, 'content' | 'view' | 'counts' | 'readTo' | 'onJump'>;

/** The terms of the tab, the most frequent first, where it is read and their names are known. */
function TermsOfTab({ content, view, counts, readTo, onJump }: TermsProps) {
  if (view?.state !== 'on' || !content.index) return null;
  const terms = content.index.terms
    .map(({ id, name }) => ({ id, name, count: counts[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
  return <PageTerms terms={terms} readTo={readTo} onJump={onJump} />;
}
