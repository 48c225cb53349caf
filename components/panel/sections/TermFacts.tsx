import { i18n } from '#i18n';
import type { FactsState } from '../../../articles/term-facts.ts';
import { FactsByQuestion } from '../../facts/FactsByQuestion.tsx';

interface Props {
  facts: FactsState;
  /** The stage of the scale that the page speaks of, where it says one. */
  stage: string | undefined;
}

/** What is known of the term by question, or that it is on its way or cannot be read. */
export function TermFacts({ facts, stage }: Props) {
  if (facts === 'none') return null;
  return (
    <section class="block">
      <h3>{i18n.t('facts.byQuestion')}</h3>
      {typeof facts === 'string' ? (
        <p class="aside">{i18n.t(`facts.${facts}`)}</p>
      ) : (
        <FactsByQuestion known={facts} stage={stage} />
      )}
    </section>
  );
}
