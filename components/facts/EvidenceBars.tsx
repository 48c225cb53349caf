import { i18n } from '#i18n';
import type { Confidence } from '../../articles/fields.ts';

const levels: Confidence[] = ['low', 'medium', 'high'];

/** How strong the evidence is, as three rising bars filled to the level; the word is its name. */
export function EvidenceBars({ sureness }: { sureness: Confidence }) {
  const filled = levels.indexOf(sureness) + 1;
  return (
    <svg
      class="evidence-bars"
      role="img"
      aria-label={i18n.t(`drawings.evidence.${sureness}`)}
      width="14"
      height="12"
      viewBox="0 0 14 12"
    >
      {levels.map((level, at) => (
        <rect
          key={level}
          class={at < filled ? 'full' : 'empty'}
          x={1 + 4.5 * at}
          y={8 - 3 * at}
          width="3"
          height={3 + 3 * at}
          rx=".8"
        />
      ))}
    </svg>
  );
}
