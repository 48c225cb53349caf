import { i18n } from '#i18n';
import { RadioGroup } from '../controls/RadioGroup.tsx';

interface Props {
  /** `auto` or a color like #0a655f. */
  value: string;
  /** Tells of each color that is tried while one is picked. */
  onPick(value: string): void;
  onChoose(value: string): void;
}

const firstOwnColor = '#0a655f';

/** The color of the underline: one that fits each page, or one of the person's own. */
export function ColorChoice({ value, onPick, onChoose }: Props) {
  const own = value !== 'auto';
  return (
    <div class="color-choice">
      <RadioGroup
        legend={i18n.t('options.color')}
        value={own ? 'own' : 'auto'}
        choices={[
          { value: 'auto', label: i18n.t('options.colorAuto') },
          { value: 'own', label: i18n.t('options.colorOwn') },
        ]}
        onChoose={(choice) => onChoose(choice === 'auto' ? 'auto' : firstOwnColor)}
      />
      {own && (
        <input
          type="color"
          value={value}
          aria-label={i18n.t('options.colorOwn')}
          onInput={(event) => onPick(event.currentTarget.value)}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
