import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { showRule } from '../../settings/sites/show-rule.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';
import {
  readSyncReport,
  type SyncReport,
  watchSyncReport,
} from '../../settings/sync/sync-settings.ts';
import { Switch } from '../controls/Switch.tsx';
import type { Choose } from '../controls/use-undo.ts';

interface Props {
  on: boolean;
  choose: Choose;
}

/** Whether choices follow the person to other machines, and how that went last. */
export function SyncChoice({ on, choose }: Props) {
  const [report, setReport] = useState<SyncReport>();
  useEffect(() => {
    const watching = new AbortController();
    void tryAgain(readSyncReport, () => watching.signal.aborted).then(setReport);
    watchSyncReport(setReport, watching.signal);
    return () => watching.abort();
  }, []);
  return (
    <div>
      <Switch
        label={i18n.t('options.sync')}
        on={on}
        describedBy="sync-note"
        onChange={(choice) => void choose(() => ({ sync: choice }))}
      />
      <p id="sync-note" class="small muted">
        {i18n.t('options.syncNote')}
      </p>
      <p class="small" role="status">
        {on && report && sentence(report)}
      </p>
      {on && report && report.unsynced > 0 && (
        <details>
          <summary>{i18n.t('options.leftOut')}</summary>
          <ul class="small">
            {report.leftOut.map((leaf) => (
              <li key={leaf}>
                <bdi dir="ltr">{nameOf(leaf)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A rule by its name; anything else by the name of its setting. */
function nameOf(leaf: string) {
  return leaf.startsWith('sites/') ? showRule(leaf.slice('sites/'.length)) : leaf;
}

function sentence({ state, unsynced }: SyncReport) {
  if (state === 'refused') return i18n.t('options.syncRefused');
  if (state === 'newer') return i18n.t('options.syncNewer');
  if (state === 'off') return '';
  return unsynced === 0 ? i18n.t('options.synced') : i18n.t('options.syncedSome', unsynced);
}
