interface Props {
  affected: number;
  /** How many shapes there are. */
  base: 10 | 100;
  /** What it shows, in words. */
  label: string;
}

/** Shapes in a row, their distance and the radius of one, in px. */
const grids = {
  10: { row: 10, pitch: 16, radius: 6 },
  100: { row: 25, pitch: 6, radius: 2.5 },
} as const;

/** People as small shapes, filled from the first: a disc is one affected, a ring one who is not. */
export function IconArray({ affected, base, label }: Props) {
  const { row, pitch, radius } = grids[base];
  const width = (row - 1) * pitch + 2 * radius;
  const height = (base / row - 1) * pitch + 2 * radius;
  const circles = (from: number, to: number, size: number) =>
    Array.from({ length: to - from }, (_, at) => {
      const x = ((from + at) % row) * pitch + radius - size;
      const y = Math.floor((from + at) / row) * pitch + radius;
      return `M${x} ${y}a${size} ${size} 0 1 1 ${2 * size} 0 ${size} ${size} 0 1 1-${2 * size} 0z`;
    }).join('');
  return (
    <svg
      class="icon-array"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path class="affected" d={circles(0, affected, radius)} />
      <path class="unaffected" d={circles(affected, base, radius - radius / 4)} />
    </svg>
  );
}
