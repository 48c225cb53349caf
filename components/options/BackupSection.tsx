import { i18n } from '#i18n';
import {
  ownThings,
  type Settings,
  type SettingsChange,
  settings,
} from '../../settings/choices/settings.ts';
import {
  type EntryFault,
  type FileFault,
  formatSettings,
  parseSettings,
} from '../../settings/file/settings-file.ts';
import { ExportButton } from '../controls/ExportButton.tsx';
import type { Choose } from '../controls/use-undo.ts';
import { ImportFile } from './ImportFile.tsx';
import { Section } from './Section.tsx';
import { SyncChoice } from './SyncChoice.tsx';

interface Props {
  chosen: Partial<Settings>;
  choose: Choose;
}

/** Everything that was chosen, on other machines, in a file, or gone. */
export function BackupSection({ chosen, choose }: Props) {
  const read = (text: string) => {
    const found = parseSettings(text);
    if ('fault' in found) return fileMessage(found);
    const { change, sound, faults } = found;
    const apply = () => choose(() => change, i18n.t('options.imported', sound));
    return { sound, faults: faults.map(entryMessage), apply };
  };
  const isSynced = chosen.sync ?? settings.sync.fallback;
  const note = i18n.t(isSynced ? 'options.backupSynced' : 'options.backupHere');
  return (
    <Section id="backup" heading={i18n.t('options.backup')} note={note}>
      <SyncChoice on={isSynced} choose={choose} />
      <div class="actions">
        <ExportButton
          label={i18n.t('options.exportAll')}
          fileName="smp-fact-panels-settings.json"
          type="application/json"
          content={() => formatSettings(chosen, new Date())}
        />
        <ImportFile
          label={i18n.t('options.importAll')}
          accept=".json,application/json"
          read={read}
        />
        <button
          type="button"
          class="button"
          onClick={() => choose(forgetAll, i18n.t('options.resetDone'))}
        >
          {i18n.t('options.reset')}
        </button>
      </div>
    </Section>
  );
}

function forgetAll(): SettingsChange {
  const own: readonly string[] = ownThings;
  const names = Object.keys(settings).filter((name) => !own.includes(name));
  return Object.fromEntries(names.map((name) => [name, null]));
}

function fileMessage(fault: FileFault) {
  if (fault.fault === 'newer') return i18n.t('options.file.newer', [String(fault.version)]);
  if (fault.fault === 'notOurs') return i18n.t('options.file.notOurs');
  return fault.line === undefined
    ? i18n.t('options.file.notJson')
    : i18n.t('options.file.notJsonAt', [String(fault.line)]);
}

function entryMessage({ path, line, fault }: EntryFault) {
  const message = i18n.t(`options.entry.${fault}`, [path]);
  return line === undefined ? message : i18n.t('options.inLine', [String(line), message]);
}
