import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type PartName, parts } from '../../../articles/article-parts.ts';
import { type Article, contradictionsOf } from '../../../articles/index.ts';
import { linkTo } from '../../../articles/library-place.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { useLookup } from '../content/lookup.ts';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';
import { AbilityLists } from './AbilityLists.tsx';
import { ContradictionList } from './ContradictionList.tsx';
import { DerivedList } from './DerivedList.tsx';

interface Props {
  article: Article;
  part: PartName;
}

const contents: Record<PartName, (article: Article) => ComponentChildren> = {
  risks: (article) => <RiskRows article={article} />,
  contradictions: (article) => <Contradictions article={article} />,
  abilities: (article) => <AbilityLists article={article} />,
  questions: (article) => (
    <EntryRows article={article} part="questions" entries={article.questions} />
  ),
  notCovered: (article) => (
    <EntryRows article={article} part="notCovered" entries={article.notCovered} />
  ),
  derived: (article) => <DerivedList article={article} />,
};

/** A part of an article beside its sections. */
export function PartPage({ article, part }: Props) {
  return (
    <Page at={{ article: article.id, section: parts[part] }} title={i18n.t(`popup.${part}`)}>
      {contents[part](article)}
    </Page>
  );
}

function Contradictions({ article }: { article: Article }) {
  const { notes } = useLookup();
  return <ContradictionList contradictions={contradictionsOf(article, [...notes.values()])} />;
}

function RiskRows({ article }: { article: Article }) {
  return (
    <ul>
      {article.risks.map(({ id, name, words, figure, course }) => (
        <Row
          key={id}
          look="told"
          href={linkTo({ article: article.id, section: parts.risks, claim: id })}
          name={name}
          note={[
            figure === null && words.length === 0
              ? i18n.t('popup.notSaid')
              : i18n.t('popup.blogQuoted', [
                  words.map(({ text }) => i18n.t('popup.quoted', [text])).join(', '),
                ]),
            course,
          ]
            .filter(Boolean)
            .join('. ')}
        />
      ))}
    </ul>
  );
}

interface Entries extends Props {
  entries: { text: string; evidence: string[] }[];
}

/** Entries that are known by their order, each with how much others say of it. */
function EntryRows({ article, part, entries }: Entries) {
  const { notes } = useLookup();
  const sources = (evidence: readonly string[]) =>
    countSources(evidence.flatMap((id) => notes.get(id) ?? []));
  return (
    <ul>
      {entries.map(({ text, evidence }, index) => (
        <Row
          key={text}
          look="told"
          href={linkTo({ article: article.id, section: parts[part], claim: String(index) })}
          name={text}
          note={
            evidence.length === 0
              ? i18n.t('popup.noNote')
              : i18n.t('popup.noteCount', sources(evidence))
          }
        />
      ))}
    </ul>
  );
}
