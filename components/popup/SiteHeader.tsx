import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteSwitch } from '../../settings/sites/switch-site.ts';
import { Lock } from '../controls/Lock.tsx';
import { Switch } from '../controls/Switch.tsx';
import { SiteActions } from './SiteActions.tsx';
import { siteSentence, siteWord } from './site-sentence.ts';
import type { SiteView } from './site-view.ts';
import './SiteHeader.css';

interface Props {
  /** Undefined until the tab is known. */
  view: SiteView | undefined;
  /** End of the pause, in milliseconds since 1970. */
  pausedUntil: number;
  onSwitch(choice: SiteSwitch): void;
  onPause(): void;
  onResume(): void;
  onAskForAccess(): void;
}

/** Whether the extension reads the tab's site, and the ways to change it. */
export function SiteHeader({ view, ...rest }: Props) {
  if (!view) return <header class="site-header" />;
  if (view.state === 'closed' || view.state === 'unknown' || view.state === 'withheld')
    return <UnreadSite view={view} onAskForAccess={rest.onAskForAccess} />;
  return <KnownSite view={view} {...rest} />;
}

interface UnreadProps {
  view: Exclude<SiteView, { decision: unknown }>;
  onAskForAccess(): void;
}

function UnreadSite({ view, onAskForAccess }: UnreadProps) {
  const isWithheld = view.state === 'withheld';
  const name = isWithheld ? view.site || i18n.t('extension.name') : i18n.t('popup.cannotRun');
  return (
    <header class="site-header">
      <div class="site-line">
        <h1>{name}</h1>
        {isWithheld && (
          <button type="button" class="button primary" onClick={onAskForAccess}>
            {i18n.t('popup.askForAccess')}
          </button>
        )}
      </div>
      <p class="site-more muted">{siteSentence(view, 0)}</p>
    </header>
  );
}

/** What is to be known at once where nothing is marked: how to have it marked again. */
function WayBack({ view: { state, decision }, onResume }: Pick<KnownProps, 'view' | 'onResume'>) {
  if (state === 'on') return null;
  return (
    <p class="site-more">
      {state === 'paused' ? (
        <button type="button" class="link-button" onClick={onResume}>
          {i18n.t('popup.resume')}
        </button>
      ) : (
        i18n.t(decision.byPolicy ? 'popup.offByPolicy' : 'popup.offWayBack')
      )}
    </p>
  );
}

type KnownProps = Omit<Props, 'view' | 'onAskForAccess'> & {
  view: Extract<SiteView, { decision: unknown }>;
};

/** The site, its switch and one word on one line; what decided it and what else can be done on demand. */
function KnownSite({ view, pausedUntil, ...on }: KnownProps) {
  const [isOpen, setOpen] = useState(false);
  const { decision, site } = view;
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // The browser would close the whole popup.
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);
  return (
    <header class="site-header" data-state={view.state}>
      <div class="site-line">
        <h1 title={site}>{site}</h1>
        <button
          ref={opener}
          type="button"
          class="site-state"
          aria-expanded={isOpen}
          aria-controls="site-more"
          onClick={() => setOpen(!isOpen)}
        >
          {decision.byPolicy && <Lock />}
          {siteWord(view, pausedUntil)}
        </button>
        <span class="unseen" role="status">
          {siteWord(view, pausedUntil)}
        </span>
        <Switch
          quiet
          label={i18n.t('popup.onFor', [site])}
          on={decision.on}
          disabled={decision.byPolicy}
          describedBy="site-sentence"
          onChange={(choice) => on.onSwitch({ on: choice, scope: 'site' })}
        />
      </div>
      {!isOpen && <WayBack view={view} onResume={on.onResume} />}
      <div id="site-more" class="site-more" hidden={!isOpen}>
        <p id="site-sentence" class="muted">
          {siteSentence(view, pausedUntil)}
        </p>
        <SiteActions view={view} {...on} />
      </div>
    </header>
  );
}
