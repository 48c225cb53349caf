import { useId } from 'preact/hooks';
import './RadioGroup.css';

interface Props<T extends string> {
  legend: string;
  value: T;
  choices: { value: T; label: string }[];
  onChoose(value: T): void;
}

/** One of a few choices, all in sight. */
export function RadioGroup<T extends string>({ legend, value, choices, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="radio-group">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
