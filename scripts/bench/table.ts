/** One figure of the benchmark. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** What it should be, in words, and whether it is. */
  goal?: string;
  met?: boolean;
}

/** A figure that should be at most so much. */
export function atMost(what: string, value: number, unit: string, limit: number): Figure {
  return { what, value, unit, goal: `≤ ${limit}`, met: value <= limit };
}

/** A figure that should be at least so much. */
export function atLeast(what: string, value: number, unit: string, limit: number): Figure {
  return { what, value, unit, goal: `≥ ${limit}`, met: value >= limit };
}

/** The figures as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, goal = '', met }) => {
    const verdict = met === undefined ? '' : met ? 'yes' : '**no**';
    return `| ${what} | ${format(value)} ${unit} | ${goal} | ${verdict} |`;
  });
  return ['| what | measured | goal | met |', '|---|---|---|---|', ...rows].join('\n');
}

function format(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value === Number.POSITIVE_INFINITY) return 'page crashed:';
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2);
}
