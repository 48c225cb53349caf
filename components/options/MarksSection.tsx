import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../settings/choices/settings.ts';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { Switch } from '../controls/Switch.tsx';
import type { Choose } from '../controls/use-undo.ts';
import { ColorChoice } from './ColorChoice.tsx';
import { MarksPreview } from './MarksPreview.tsx';
import { Section } from './Section.tsx';

interface Props {
  settings: Settings;
  choose: Choose;
}

/** How terms are marked in a page, with a sample that follows every choice. */
export function MarksSection({ settings, choose }: Props) {
  // A color that is still being picked is shown in the sample alone.
  const [picked, setPicked] = useState<string>();
  const underlineColor = picked ?? settings.underlineColor;
  return (
    <Section id="marks" heading={i18n.t('options.marks')}>
      <MarksPreview settings={{ ...settings, underlineColor }} />
      <RadioGroup
        legend={i18n.t('options.which')}
        value={settings.marks}
        choices={[
          { value: 'first-in-section', label: i18n.t('options.firstInSection') },
          { value: 'first-on-page', label: i18n.t('options.firstOnPage') },
          { value: 'every', label: i18n.t('options.every') },
        ]}
        onChoose={(marks) => choose(() => ({ marks }))}
      />
      <RadioGroup
        legend={i18n.t('options.underline')}
        value={settings.underlineStyle}
        choices={(['dotted', 'dashed', 'solid', 'wavy'] as const).map((value) => ({
          value,
          label: i18n.t(`options.${value}`),
        }))}
        onChoose={(underlineStyle) => choose(() => ({ underlineStyle }))}
      />
      <ColorChoice
        value={underlineColor}
        onPick={setPicked}
        onChoose={(chosen) => {
          setPicked(undefined);
          choose(() => ({ underlineColor: chosen }));
        }}
      />
      <div>
        <Switch
          label={i18n.t('options.discreet')}
          on={settings.discreet}
          describedBy="discreet-note"
          onChange={(discreet) => choose(() => ({ discreet }))}
        />
        <p id="discreet-note" class="small muted">
          {i18n.t('options.discreetNote')}
        </p>
      </div>
    </Section>
  );
}
