import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './DelayField.css';

interface Props {
  label: string;
  note: string;
  /** In milliseconds. */
  value: number;
  min: number;
  max: number;
  /** Resolves to whether it was stored. */
  onChoose(value: number): Promise<boolean>;
}

/** A delay chosen on a scale, in steps that a person can feel. */
export function DelayField({ label, note, value, min, max, onChoose }: Props) {
  // What is being chosen holds until it is stored: steps taken quickly are stored one after the other.
  const [choice, setChoice] = useState<number>();
  useEffect(() => setChoice((one) => (one === value ? undefined : one)), [value]);
  const shown = choice ?? value;
  const choose = async (wanted: number) => {
    if (!(await onChoose(wanted))) setChoice(undefined);
  };
  const id = useId();
  const spoken = i18n.t('options.milliseconds', [String(shown)]);
  return (
    <div class="delay">
      <label for={id}>{label}</label>
      <output for={id}>{spoken}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={50}
        value={shown}
        aria-valuetext={spoken}
        aria-describedby={`${id}-note`}
        onInput={(event) => setChoice(event.currentTarget.valueAsNumber)}
        onChange={(event) => void choose(event.currentTarget.valueAsNumber)}
      />
      <p id={`${id}-note`} class="small muted">
        {note}
      </p>
    </div>
  );
}
