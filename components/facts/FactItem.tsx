import { i18n } from '#i18n';
import type { TermFact } from '../../articles/term-facts.ts';
import { formatMeasure, formatPrice } from './format-measure.ts';
import { SourceLine } from './SourceLine.tsx';

/** One fact: what is said, its figures, who says it, how sure it is and why. */
export function FactItem({ fact }: { fact: TermFact }) {
  const { statement, figures, prices, source, sureness, reason, seenItself } = fact;
  const why = fact.unmedical
    ? i18n.t('facts.restsOn', [reason])
    : i18n.t('facts.sureBecause', [i18n.t(`facts.confidence.${sureness}`), reason]);
  return (
    <li class={fact.boxed ? 'fact boxed' : 'fact'}>
      {fact.boxed && <p class="boxed-name">{i18n.t('facts.boxed')}</p>}
      <p>{statement}</p>
      {figures.length + prices.length > 0 && (
        <ul class="fact-figures">
          {[...figures.map(formatMeasure), ...prices.map(formatPrice)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <SourceLine source={source} />
      <p class="sureness">
        {why}
        {!seenItself && ` ${i18n.t('facts.secondHand')}`}
      </p>
      {fact.unmedical && <p class="sureness">{i18n.t('facts.provider')}</p>}
    </li>
  );
}
