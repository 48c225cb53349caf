import { i18n } from '#i18n';
import { formatRules, parseRules } from '../../settings/sites/rules-text.ts';
import type { SiteChoices } from '../../settings/sites/site-state.ts';
import { ExportButton } from '../controls/ExportButton.tsx';
import { ImportFile } from './ImportFile.tsx';
import { lineFaultMessage } from './line-fault-message.ts';

interface Props {
  sites: SiteChoices;
  /** What a line without `on` or `off` means. */
  bare: boolean;
  /** Resolves to whether it was stored. */
  onImport(sites: SiteChoices): Promise<boolean>;
}

/** Saves the list of sites alone, and adds one from a file. */
export function RulesFiles({ sites, bare, onImport }: Props) {
  const read = (text: string) => {
    const found = parseRules(text, { bare });
    const sound = Object.keys(found.sites).length;
    if (sound === 0 && found.faults.length === 0) return i18n.t('options.emptyFile');
    const faults = found.faults.map(lineFaultMessage);
    return { sound, faults, apply: () => onImport(found.sites) };
  };
  return (
    <div class="actions">
      <ExportButton
        label={i18n.t('options.exportList')}
        fileName="smp-fact-panels-sites.txt"
        type="text/plain"
        content={() => formatRules(sites)}
      />
      <ImportFile label={i18n.t('options.importList')} accept=".txt,text/plain" read={read} />
    </div>
  );
}
