import { i18n } from '#i18n';
import { delayBounds, type Settings } from '../../settings/choices/settings.ts';
import { DelayField } from '../controls/DelayField.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { Choose } from '../controls/use-undo.ts';
import { Section } from './Section.tsx';

interface Props {
  settings: Settings;
  choose: Choose;
}

const switches = ['badge', 'announcement', 'touch'] as const;

/** When the panel opens and closes, how it looks, and what else tells of the terms found. */
export function PanelSection({ settings, choose }: Props) {
  return (
    <Section id="panel" heading={i18n.t('options.panel')}>
      <DelayField
        label={i18n.t('options.openDelay')}
        note={i18n.t('options.openDelayNote')}
        value={settings.openDelay}
        {...delayBounds.open}
        onChoose={(openDelay) => choose(() => ({ openDelay }))}
      />
      <DelayField
        label={i18n.t('options.closeDelay')}
        note={i18n.t('options.closeDelayNote')}
        value={settings.closeDelay}
        {...delayBounds.close}
        onChoose={(closeDelay) => choose(() => ({ closeDelay }))}
      />
      <RadioGroup
        legend={i18n.t('options.theme')}
        value={settings.theme}
        choices={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: i18n.t(`options.themes.${value}`),
        }))}
        onChoose={(theme) => choose(() => ({ theme }))}
      />
      {switches.map((name) => (
        <div key={name}>
          <Switch
            label={i18n.t(`options.${name}`)}
            on={settings[name]}
            describedBy={`${name}-note`}
            onChange={(on) => choose(() => ({ [name]: on }))}
          />
          <p id={`${name}-note`} class="small muted">
            {i18n.t(`options.${name}Note`)}
          </p>
        </div>
      ))}
    </Section>
  );
}
