import { i18n } from '#i18n';
import type { TermFact } from '../../articles/term-facts.ts';
import { formatMeasure, formatPrice } from './format-measure.ts';
import { SourceLine } from './SourceLine.tsx';
import { StageHead } from './StageHeads.tsx';
import type { DrawnScale } from './stage-paths.ts';

interface Props {
  fact: TermFact;
  /** The scale whose stage it may tell of. */
  scale?: DrawnScale | undefined;
}

/** One fact: what is said, its figures, who says it, how sure it is and why; a stage of a scale beside its head. */
export function FactItem({ fact, scale }: Props) {
  if (!scale || fact.stage === undefined)
    return (
      <li class={fact.boxed ? 'fact boxed' : 'fact'}>
        <Told fact={fact} />
      </li>
    );
  return (
    <li class="fact staged">
      <StageHead scale={scale} stage={fact.stage} />
      <div>
        <Told fact={fact} />
      </div>
    </li>
  );
}

function Told({ fact }: { fact: TermFact }) {
  const { statement, figures, prices, source, sureness, reason, seenItself } = fact;
  const why = fact.unmedical
    ? i18n.t('facts.restsOn', [reason])
    : i18n.t('facts.sureBecause', [i18n.t(`facts.confidence.${sureness}`), reason]);
  return (
    <>
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
    </>
  );
}
