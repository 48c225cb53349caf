import './Switch.css';

interface Props {
  label: string;
  on: boolean;
  disabled?: boolean;
  /** Id of the text that says more about the switch. */
  describedBy?: string | undefined;
  /** Says the label to screen readers only, where the eye finds it elsewhere. */
  quiet?: boolean;
  onChange(on: boolean): void;
}

/** A switch with its label; the label says what is on when it is on. */
export function Switch({ label, on, disabled, describedBy, quiet, onChange }: Props) {
  return (
    <label class="switch">
      <span class={quiet ? 'unseen' : 'switch-label'}>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox itself says whether it is checked
        role="switch"
        checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
