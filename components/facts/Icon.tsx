const strokes = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 5.5V4a1.5 1.5 0 0 1 1.5-1.5h5A1.5 1.5 0 0 1 14 4v5a1.5 1.5 0 0 1-1.5 1.5H11M3.5 5.5h5A1.5 1.5 0 0 1 10 7v5a1.5 1.5 0 0 1-1.5 1.5h-5A1.5 1.5 0 0 1 2 12V7a1.5 1.5 0 0 1 1.5-1.5Z',
  chevron: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  external: 'M9.5 3H13v3.5M13 3 7.5 8.5M6.5 4H4a1 1 0 0 0-1 1v7a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V9.5',
  next: 'M6.5 3.5 11 8l-4.5 4.5',
  off: 'M8 2v5.5M4.7 4.2a5 5 0 1 0 6.6 0',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4',
} as const;

export type IconName = keyof typeof strokes;

/** A line drawing of 16 px in the color of the text around it, silent for screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      data-icon={name}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
