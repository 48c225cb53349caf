import { i18n } from '#i18n';
import type { SiteSwitch } from '../../settings/sites/switch-site.ts';
import type { SiteView } from './site-view.ts';

interface Props {
  view: Extract<SiteView, { path: unknown }>;
  onSwitch(choice: SiteSwitch): void;
  onPause(): void;
  onResume(): void;
}

/** What can be done beside switching the site: pause everywhere, and switch the page's path. */
export function SiteActions({ view, onSwitch, onPause, onResume }: Props) {
  const { decision, path, state } = view;
  return (
    <p class="site-actions">
      {state === 'paused' ? (
        <button type="button" class="link-button" onClick={onResume}>
          {i18n.t('popup.resume')}
        </button>
      ) : (
        <button type="button" class="link-button" onClick={onPause}>
          {i18n.t('popup.pause')}
        </button>
      )}
      {path && !decision.byPolicy && (
        <button
          type="button"
          class="link-button"
          title={path}
          onClick={() => onSwitch({ on: !decision.on, scope: 'path' })}
        >
          {i18n.t(decision.on ? 'popup.pathOff' : 'popup.pathOn')}
        </button>
      )}
    </p>
  );
}
