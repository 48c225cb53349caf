interface Props {
  number: number;
  /** Where it leads, in words. */
  label: string;
  onPress: () => void;
}

/** A small ring with a number that leads to a sentence and its source. */
export function NumberedMark({ number, label, onPress }: Props) {
  return (
    <button type="button" class="numbered" aria-label={label} title={label} onClick={onPress}>
      <span>{number}</span>
    </button>
  );
}
