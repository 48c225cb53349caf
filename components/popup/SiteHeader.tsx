import { i18n } from '#i18n';
import type { SwitchScope } from '../../settings/sites/switch-site.ts';
import { Lock } from '../controls/Lock.tsx';
import { Switch } from '../controls/Switch.tsx';
import { siteSentence } from './site-sentence.ts';
import type { SiteView } from './site-view.ts';
import './SiteHeader.css';

interface Props {
  /** Undefined until the tab is known. */
  view: SiteView | undefined;
  /** End of the pause, in milliseconds since 1970. */
  pausedUntil: number;
  onSwitch(on: boolean, scope: SwitchScope): void;
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
  const { decision, path, site } = view;
  return (
    <header class="site-header" data-state={view.state}>
      <h1 class="unseen">{site}</h1>
      <Switch
        label={i18n.t('popup.onFor', [site])}
        on={decision.on}
        disabled={decision.byPolicy}
        describedBy="site-sentence"
        onChange={(choice) => on.onSwitch(choice, 'site')}
      />
      <p id="site-sentence" class="small muted" role="status">
        {decision.byPolicy && <Lock />}
        {sentence}
      </p>
      <p class="site-actions small">
        {view.state === 'paused' ? (
          <button type="button" class="link-button" onClick={on.onResume}>
            {i18n.t('popup.resume')}
          </button>
        ) : (
          <button type="button" class="link-button" onClick={on.onPause}>
            {i18n.t('popup.pause')}
          </button>
        )}
        {path && !decision.byPolicy && (
          <button
            type="button"
            class="link-button"
            title={path}
            onClick={() => on.onSwitch(!decision.on, 'path')}
          >
            {i18n.t(decision.on ? 'popup.pathOff' : 'popup.pathOn')}
          </button>
        )}
      </p>
    </header>
  );
}
