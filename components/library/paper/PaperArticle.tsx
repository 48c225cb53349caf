import { i18n } from '#i18n';
import {
  type Article,
  contradictionsOf,
  type EvidenceNote,
  placedClaims,
} from '../../../articles/index.ts';
import { standing } from '../../../articles/standing.ts';
import { answerOf } from '../../facts/answer-of.ts';
import { formatDate } from '../../facts/formats.ts';
import type { Lookup } from '../content/lookup.ts';

interface Props {
  article: Article;
  lookup: Lookup;
  /** The number of each note in the list of sources. */
  numbers: ReadonlyMap<string, number>;
}

/** An article for paper: each statement with how it stands, then its other parts. */
export function PaperArticle({ article, lookup, numbers }: Props) {
  const claims = placedClaims(article);
  const marks = (ids: string[]) => ids.flatMap((id) => numbers.get(id) ?? []).join(', ');
  const places = (ids: string[]) =>
    [...new Set(ids.flatMap((id) => lookup.claims.get(id)?.section.short ?? []))].join(', ');
  return (
    <>
      <h2>{article.title}</h2>
      <p class="paper-fine">
        {i18n.t('popup.byline', [article.author, formatDate(article.published)])}
        {' · '}
        {i18n.t('popup.cites', article.sourcesCited)}
      </p>
      {article.sections.map((section) => (
        <div key={section.id}>
          <h3>{section.heading}</h3>
          <ul>
            {claims
              .filter((one) => one.section.id === section.id)
              .map(({ claim }) => (
                <li key={claim.id}>
                  {claim.text} <strong>{i18n.t(`popup.standing.${standing(claim)}`)}.</strong>{' '}
                  {claim.verdictNote}{' '}
                  <span class="paper-fine">{marks(claim.evidence.map(({ note }) => note))}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <h3>{i18n.t('popup.contradictions')}</h3>
      <Contradictions article={article} notes={[...lookup.notes.values()]} />
      <h3>{i18n.t('popup.risks')}</h3>
      <ul>
        {article.risks.map(({ id, name, course, claims: said, evidence }) => (
          <li key={id}>
            <strong>{name}.</strong> {course} {places(said)}{' '}
            <span class="paper-fine">{marks(evidence)}</span>
          </li>
        ))}
      </ul>
      <PaperTexts heading={i18n.t('popup.can')} entries={article.abilities.can} marks={marks} />
      <PaperTexts
        heading={i18n.t('popup.cannot')}
        entries={article.abilities.cannot}
        marks={marks}
      />
      <PaperTexts heading={i18n.t('popup.questions')} entries={article.questions} marks={marks} />
      <PaperTexts heading={i18n.t('popup.notCovered')} entries={article.notCovered} marks={marks} />
    </>
  );
}

interface TextsProps {
  heading: string;
  entries: { text: string; evidence: string[] }[];
  marks(ids: string[]): string;
}

function PaperTexts({ heading, entries, marks }: TextsProps) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {entries.map(({ text, evidence }) => (
          <li key={text}>
            {text} <span class="paper-fine">{marks(evidence)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ContradictionProps {
  article: Article;
  notes: EvidenceNote[];
}

/** What an article contradicts itself in: what the evidence makes of it, then what the article says. */
function Contradictions({ article, notes }: ContradictionProps) {
  return (
    <ul>
      {contradictionsOf(article, notes).map((one) => (
        <li key={one.topic.id}>
          {one.topic.question} <strong>{answerOf(one)}</strong>{' '}
          {one.sides
            .map(
              ({ text }, index) =>
                `${i18n.t(index === 0 ? 'popup.says' : 'popup.alsoSays')}: ${text}`,
            )
            .join(' ')}
        </li>
      ))}
    </ul>
  );
}
