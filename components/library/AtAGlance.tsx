import { i18n } from '#i18n';
import type { Article, CostRange } from '../../articles/index.ts';
import { CostScale } from '../facts/CostScale.tsx';
import { formatFigure } from '../facts/format-figure.ts';
import { currencyName, formatMoneyRange } from '../facts/formats.ts';
import '../facts/CostScale.css';
import '../facts/PriceBar.css';
import './AtAGlance.css';
import { ClaimLink } from './ClaimLink.tsx';

interface Props {
  article: Article;
  cost: CostRange | undefined;
}

/** What it costs and what can go wrong, before anything is unfolded. */
export function AtAGlance({ article, cost }: Props) {
  const noFigures = article.risks.every(({ figure }) => figure === null);
  return (
    <div class="glance">
      {cost && (
        <section class="glance-cost" aria-label={i18n.t('popup.cost')}>
          <h3>{i18n.t('popup.cost')}</h3>
          <p class="glance-price">
            <strong>{formatMoneyRange(cost.figure.low, cost.figure.high, cost.figure.unit)}</strong>
            <span class="small muted">
              {cost.figure.per && `${i18n.t('popup.per', [cost.figure.per])} · `}
              {i18n.t('popup.moneyOf', [currencyName(cost.figure.unit), String(cost.year)])}
              {` · ${i18n.t('popup.saidBy', article.sourcesCited)}`}
            </span>
            <ClaimLink {...cost.source} />
          </p>
          <CostScale cost={cost} />
        </section>
      )}
      <section class="glance-risks" aria-label={i18n.t('popup.risks')}>
        <h3>
          {i18n.t('popup.risks')}
          {noFigures && <span class="fold-note">{i18n.t('popup.noFigures')}</span>}
        </h3>
        <ul>
          {article.risks.map(({ id, name, words, figure }) => (
            <li key={id}>
              <span class="risk-name">{name}</span>
              <span class="risk-words">
                {figure && formatFigure(figure)}{' '}
                {words.map(({ text }) => i18n.t('popup.quoted', [text])).join(', ')}
                {!figure && words.length === 0 && i18n.t('popup.notSaid')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
