import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Lock } from '../controls/Lock.tsx';

interface Props {
  onByDefault: boolean;
  /** Whether an administrator has fixed it. */
  locked: boolean;
  onChoose(onByDefault: boolean): void;
}

/** Whether terms are marked everywhere except on some sites, or only on some. */
export function DefaultChoice({ onByDefault, locked, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="default-choice" disabled={locked}>
      <legend>{i18n.t('options.where')}</legend>
      {([true, false] as const).map((choice) => (
        <label key={String(choice)} class="choice">
          <input
            type="radio"
            name={name}
            checked={onByDefault === choice}
            onChange={() => onChoose(choice)}
          />
          <span>
            {i18n.t(choice ? 'options.everywhere' : 'options.onlyWhere')}
            <span class="small muted">
              {i18n.t(choice ? 'options.everywhereMore' : 'options.onlyWhereMore')}
            </span>
          </span>
        </label>
      ))}
      {locked && (
        <p class="small muted">
          <Lock />
          {i18n.t('options.locked')}
        </p>
      )}
    </fieldset>
  );
}
