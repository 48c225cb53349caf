import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type Article, contradictionsOf, costRangeOf, placedClaims } from '../../articles/index.ts';
import { formatDate, formatMoneyRange } from '../facts/formats.ts';
import './ArticleView.css';
import { formatPlace } from '../../articles/library-place.ts';
import { AbilityLists } from './AbilityLists.tsx';
import { AtAGlance } from './AtAGlance.tsx';
import { ContradictionList } from './ContradictionList.tsx';
import { DerivedList } from './DerivedList.tsx';
import { Fold } from './Fold.tsx';
import { useLookup } from './lookup.ts';
import { OmissionList } from './OmissionList.tsx';
import { parts } from './parts.ts';
import { QuestionList } from './QuestionList.tsx';
import { RiskList } from './RiskList.tsx';
import { SectionFold } from './SectionFold.tsx';
import { useShown } from './shown-place.ts';

/** An article: what matters most of it at a glance, then each section with every claim. */
export function ArticleView({ article }: { article: Article }) {
  const cost = costRangeOf(article);
  const claims = placedClaims(article);
  const { notes } = useLookup();
  const price = cost && formatMoneyRange(cost.figure.low, cost.figure.high, cost.figure.unit);
  return (
    <section class="article" aria-labelledby={formatPlace({ article: article.id })}>
      <div class="article-head">
        <h2 id={formatPlace({ article: article.id })} tabIndex={-1}>
          {article.title}
        </h2>
        <p class="small muted">
          {i18n.t('popup.byline', [formatDate(article.published), article.author])}{' '}
          {i18n.t('popup.cites', article.sourcesCited)}
        </p>
      </div>
      <AtAGlance article={article} cost={cost} />
      {article.sections.map((section) => (
        <SectionFold
          key={section.id}
          article={article}
          section={section}
          claims={claims.filter((one) => one.section.id === section.id)}
          price={section.id === cost?.source.section.id ? price : undefined}
        />
      ))}
      <PartFold article={article} part={parts.risks} count={article.risks.length}>
        {() => <RiskList article={article} />}
      </PartFold>
      <PartFold article={article} part={parts.contradictions} count={article.topics.length}>
        {() => (
          <ContradictionList contradictions={contradictionsOf(article, [...notes.values()])} />
        )}
      </PartFold>
      <PartFold
        article={article}
        part={parts.abilities}
        count={article.abilities.can.length + article.abilities.cannot.length}
      >
        {() => <AbilityLists article={article} />}
      </PartFold>
      <PartFold article={article} part={parts.questions} count={article.questions.length}>
        {() => <QuestionList article={article} />}
      </PartFold>
      <PartFold article={article} part={parts.notCovered} count={article.notCovered.length}>
        {() => <OmissionList article={article} />}
      </PartFold>
      <PartFold article={article} part={parts.derived} count={article.derived.length}>
        {() => <DerivedList article={article} />}
      </PartFold>
      <p class="article-foot small muted">
        {i18n.t('popup.credentials', [article.credentials])} {i18n.t('popup.notAdvice')}
      </p>
    </section>
  );
}

interface PartProps {
  article: Article;
  part: (typeof parts)[keyof typeof parts];
  count: number;
  children: () => ComponentChildren;
}

function PartFold({ article, part, count, children }: PartProps) {
  const open = useShown(
    (place) => 'article' in place && place.article === article.id && place.section === part.id,
  );
  if (count === 0) return null;
  return (
    <Fold
      id={formatPlace({ article: article.id, section: part.id })}
      heading={i18n.t(part.heading)}
      note={String(count)}
      open={open}
    >
      {children}
    </Fold>
  );
}
