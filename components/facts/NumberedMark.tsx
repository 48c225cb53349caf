interface Props {
  number: number;
  /** Where it leads, in words. */
  label: string;
  /** What is said there, shown at rest of the pointer. */
  hint?: string;
  onPress: () => void;
}

/** A small ring with a number that leads to a sentence and its source. */
export function NumberedMark({ number, label, hint, onPress }: Props) {
  return (
    <button type="button" class="numbered" aria-label={label} title={hint} onClick={onPress}>
      <span>{number}</span>
    </button>
  );
}
