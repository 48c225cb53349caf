import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { type Outcome, outcomes, type StatementCounts } from '../../articles/statement-counts.ts';
import { formatList } from './formats.ts';

const told = (outcome: Outcome, counts: StatementCounts) =>
  i18n.t(`drawings.outcomes.${outcome}`, counts[outcome]);

/** How the statements of an article fare, as a bar of four fills that differ without color. */
export function StatementBar({ counts }: { counts: StatementCounts }) {
  return (
    <span
      class="statement-bar"
      role="img"
      aria-label={formatList(outcomes.map((outcome) => told(outcome, counts)))}
    >
      {outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <span key={outcome} class={`fill ${outcome}`} style={{ flex: counts[outcome] }} />
        ))}
    </span>
  );
}

/** The numbers of the bar in its order; what is contradicted stands out. */
export function StatementNumbers({ counts }: { counts: StatementCounts }) {
  return (
    <span class="statement-counts">
      {outcomes.map((outcome, at) => {
        const text = told(outcome, counts);
        return (
          <Fragment key={outcome}>
            {outcome === 'contradicted' ? <b>{text}</b> : <span>{text}</span>}
            {at < outcomes.length - 1 && ', '}
          </Fragment>
        );
      })}
    </span>
  );
}

/** The fill of an outcome, to stand before its name in a list. */
export function OutcomeSwatch({ outcome }: { outcome: Outcome }) {
  return <span class={`fill swatch ${outcome}`} aria-hidden="true" />;
}
