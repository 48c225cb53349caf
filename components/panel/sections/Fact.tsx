import { i18n } from '#i18n';
import type { TermFact } from '../../../articles/term-facts.ts';
import { SourceFold } from './SourceFold.tsx';

/** One fact: what is said, and who says it. */
export function Fact({ fact }: { fact: TermFact }) {
  const { statement, source, sureness, reason, seenItself, unmedical } = fact;
  const why = unmedical
    ? i18n.t('facts.restsOn', [reason])
    : i18n.t('panel.sureBecause', [i18n.t(`facts.confidence.${sureness}`), reason]);
  const reasons = [why, ...(seenItself ? [] : [i18n.t('facts.secondHand')])];
  return (
    <li class={fact.boxed ? 'entry boxed' : 'entry'} data-line>
      {fact.boxed && <p class="entry-name">{i18n.t('facts.boxed')}</p>}
      <p>{statement}</p>
      {unmedical && <p class="aside">{i18n.t('facts.provider')}</p>}
      {/* What no medical source says is not graded as if one had. */}
      <SourceFold source={source} {...(!unmedical && { sureness })} reasons={reasons} />
    </li>
  );
}
