import { i18n } from '#i18n';
import type { Question } from '../../../articles/article-schema.ts';
import type { Article } from '../../../articles/index.ts';
import { type LibraryPlace, linkTo } from '../../../articles/library-place.ts';
import { formatFigure } from '../../facts/format-figure.ts';
import { SaveButton } from '../own/SaveButton.tsx';
import { ClaimLinks } from '../parts/ClaimLinks.tsx';
import { ClaimRows } from '../parts/ClaimRows.tsx';
import { Notes } from '../parts/Notes.tsx';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';

/** A harm with all that the article says of it, in its places, and what other sources found. */
export function RiskPage({ article, risk, at }: RiskProps) {
  const { name, words, figure, course, claims, evidence } = risk;
  return (
    <Page at={at} title={name} tools={<SaveButton at={at} text={name} />}>
      <div class="part">
        <h3>{i18n.t('popup.howOften')}</h3>
        <p>
          {figure ? formatFigure(figure) : i18n.t('popup.noFigure')}
          {words.map(({ text, claim }) => (
            <span key={claim}>
              {', '}
              {i18n.t('popup.quoted', [text])} <ClaimLinks claims={[claim]} />
            </span>
          ))}
        </p>
        {course && <p>{course}</p>}
        {article.sourcesCited === 0 && <p class="fine muted">{i18n.t('popup.cites', 0)}</p>}
      </div>
      <Notes found={evidence} />
      <ClaimRows claims={claims} heading={i18n.t('popup.inTheArticle')} />
    </Page>
  );
}

interface RiskProps {
  article: Article;
  risk: Article['risks'][number];
  at: LibraryPlace;
}

interface TextProps {
  /** A question to ask or something that the article leaves out. */
  entry: { text: string; evidence: string[]; claims?: string[] } & Pick<Question, 'near'>;
  title: string;
  at: LibraryPlace;
}

/** A question worth asking, or something left out, with what there is to say on it. */
export function TextPage({ entry, title, at }: TextProps) {
  return (
    <Page at={at} title={title} tools={<SaveButton at={at} text={entry.text} />}>
      <p class="part part-answer">{entry.text}</p>
      {entry.near && entry.near.length > 0 && (
        <ul>
          {entry.near.map(({ id, question, short }) => (
            <Row key={id} look="told" href={linkTo({ answer: id })} name={question} note={short} />
          ))}
        </ul>
      )}
      <Notes found={entry.evidence} />
      <ClaimRows claims={entry.claims ?? []} heading={i18n.t('popup.inTheArticle')} />
    </Page>
  );
}
