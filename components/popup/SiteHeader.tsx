import { i18n } from '#i18n';
import type { SiteSwitch } from '../../settings/sites/switch-site.ts';
import { Lock } from '../controls/Lock.tsx';
import { Switch } from '../controls/Switch.tsx';
import { SiteActions } from './SiteActions.tsx';
import { siteSentence } from './site-sentence.ts';
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
export function SiteHeader({ view, pausedUntil, ...on }: Props) {
  if (!view) return <header class="site-header" />;
  const sentence = siteSentence(view, pausedUntil);
  if (view.state === 'closed' || view.state === 'unknown') {
    return (
      <header class="site-header">
        <h1>{i18n.t('popup.cannotRun')}</h1>
        <p class="small muted">{sentence}</p>
      </header>
    );
  }
  if (view.state === 'withheld') {
    return (
      <header class="site-header">
        <h1>{view.site || i18n.t('extension.name')}</h1>
        <p class="small">{sentence}</p>
        <button type="button" class="button primary" onClick={on.onAskForAccess}>
          {i18n.t('popup.askForAccess')}
        </button>
      </header>
    );
  }
  const { decision, site } = view;
  return (
    <header class="site-header" data-state={view.state}>
      <h1 class="unseen">{site}</h1>
      <Switch
        label={i18n.t('popup.onFor', [site])}
        on={decision.on}
        disabled={decision.byPolicy}
        describedBy="site-sentence"
        onChange={(choice) => on.onSwitch({ on: choice, scope: 'site' })}
      />
      <p id="site-sentence" class="small muted" role="status">
        {decision.byPolicy && <Lock />}
        {sentence}
      </p>
      <SiteActions view={view} {...on} />
    </header>
  );
}
