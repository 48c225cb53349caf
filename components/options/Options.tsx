import { i18n } from '#i18n';
import type { KnownSettings } from '../controls/use-settings.ts';
import type { Choose } from '../controls/use-undo.ts';
import { SitesSection } from './SitesSection.tsx';
import './Options.css';

interface Props extends KnownSettings {
  choose: Choose;
}

/** Everything that can be chosen. */
export function Options({ sites, choose }: Props) {
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <SitesSection sites={sites} choose={choose} />
    </main>
  );
}
