import { i18n } from '#i18n';
import type { Outcome } from '../../articles/statement-counts.ts';

const disc = 'M.7 6a5.3 5.3 0 1 1 10.6 0A5.3 5.3 0 1 1 .7 6z';

/** What is drawn of each outcome: the shape, filled or not, and the sign in it. */
const drawn: Record<Outcome, { shapes: [name: string, path: string][]; sign?: string }> = {
  holdsUp: { shapes: [['solid', disc]], sign: 'm3.3 6.2 1.9 1.9 3.5-3.9' },
  needsLimits: {
    shapes: [
      ['ring', disc],
      ['solid', 'M6 .7a5.3 5.3 0 0 0 0 10.6z'],
    ],
  },
  contradicted: { shapes: [['contradicted', disc]], sign: 'm3.9 3.9 4.2 4.2m0-4.2-4.2 4.2' },
  open: { shapes: [['open', disc]] },
};

/** What became of a statement: a glyph and always its word. */
export function Verdict({ outcome }: { outcome: Outcome }) {
  const { shapes, sign } = drawn[outcome];
  return (
    <span class="verdict">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {shapes.map(([name, path]) => (
          <path key={name} class={name} d={path} />
        ))}
        {sign !== undefined && <path class="sign" d={sign} />}
      </svg>
      {i18n.t(`drawings.outcome.${outcome}`)}
    </span>
  );
}
