import { i18n } from '#i18n';
import type { Standing } from '../../../articles/standing.ts';
import './StandingSign.css';

/** Check in a disc, half disc, cross in a disc of ink, ring: shapes that differ without color. */
const drawings = {
  holds: (
    <>
      <circle class="disc" cx="8" cy="8" r="7" />
      <path class="cut" d="m4.8 8.2 2.2 2.2 4.2-4.6" />
    </>
  ),
  limited: (
    <>
      <circle class="ring" cx="8" cy="8" r="6.2" />
      <path class="disc" d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" />
    </>
  ),
  contradicted: (
    <>
      <circle class="ink" cx="8" cy="8" r="7" />
      <path class="cut" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />
    </>
  ),
  open: <circle class="edge" cx="8" cy="8" r="6.2" />,
};

/** How a statement stands, as a sign and its word. */
export function StandingSign({ standing }: { standing: Standing }) {
  return (
    <span class="standing">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {drawings[standing]}
      </svg>
      {i18n.t(`popup.standing.${standing}`)}
    </span>
  );
}
