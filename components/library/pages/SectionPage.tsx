import { i18n } from '#i18n';
import { parts } from '../../../articles/article-parts.ts';
import { type Article, costRangeOf, placedClaims, type Section } from '../../../articles/index.ts';
import { linkTo } from '../../../articles/library-place.ts';
import { riskSectionOf } from '../../../articles/risk-section.ts';
import { countStandings } from '../../../articles/standing.ts';
import { formatCount } from '../../facts/format-count.ts';
import { ClaimRow } from '../parts/ClaimRow.tsx';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';
import { CostGlance } from './CostGlance.tsx';

/** A section of an article: how its statements stand, then each of them with whose word it is and what others found. */
export function SectionPage({ article, section }: { article: Article; section: Section }) {
  const claims = placedClaims(article).filter((one) => one.section.id === section.id);
  const cost = costRangeOf(article);
  const counts = countStandings(claims.map(({ claim }) => claim));
  return (
    <Page at={{ article: article.id, section: section.id }} title={section.short}>
      <p class="part muted">{section.heading}</p>
      {cost?.source.section.id === section.id && <CostGlance article={article} cost={cost} />}
      {riskSectionOf(article) === section.id && (
        <ul>
          <Row
            look="count"
            href={linkTo({ article: article.id, section: parts.risks })}
            name={i18n.t('popup.risks')}
            note={formatCount(article.risks.length)}
          />
        </ul>
      )}
      <p class="part standings fine muted">
        {i18n.t('popup.statements', claims.length)}
        {counts.map(({ standing, count }, at) => (
          <span key={standing} data-standing={standing}>
            {at === 0 ? ': ' : ', '}
            {i18n.t(`popup.standingCount.${standing}`, [String(count)])}
          </span>
        ))}
      </p>
      <ul>
        {claims.map((placed) => (
          <ClaimRow
            key={placed.claim.id}
            {...placed}
            by={i18n.t('popup.articleSays')}
            beside={placed.claim.verdictNote ?? i18n.t(`facts.verdict.${placed.claim.verdict}`)}
          />
        ))}
      </ul>
    </Page>
  );
}
