import { i18n } from '#i18n';
import type { KnownSettings } from '../controls/use-settings.ts';
import type { Choose } from '../controls/use-undo.ts';
import { BackupSection } from './BackupSection.tsx';
import { HiddenSection } from './HiddenSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { NewerNotice } from './NewerNotice.tsx';
import type { OptionsPort } from './options-port.ts';
import { PanelSection } from './PanelSection.tsx';
import { SetAsideNotice } from './SetAsideNotice.tsx';
import { SitesSection } from './SitesSection.tsx';
import './Options.css';

interface Props extends KnownSettings {
  port: OptionsPort;
  /** Name of a term by its id. */
  termName(id: string): string;
  choose: Choose;
}

/** Everything that can be chosen. */
export function Options({ settings, chosen, sites, port, termName, choose }: Props) {
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <NewerNotice />
      <SetAsideNotice />
      <SitesSection sites={sites} choose={choose} />
      <MarksSection settings={settings} choose={choose} />
      <PanelSection settings={settings} choose={choose} />
      <HiddenSection settings={settings} termName={termName} choose={choose} />
      <KeysSection port={port} />
      <BackupSection chosen={chosen} choose={choose} />
    </main>
  );
}
