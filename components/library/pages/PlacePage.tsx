import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { partNamed, parts } from '../../../articles/article-parts.ts';
import { gapAt, gapsPlace } from '../../../articles/gap-place.ts';
import type { Article } from '../../../articles/index.ts';
import type { LibraryPart, LibraryPlace } from '../../../articles/library-place.ts';
import type { PageContent } from '../../../articles/page-content.ts';
import { isSourceGroup } from '../../../articles/source-groups.ts';
import { useLookup } from '../content/lookup.ts';
import { SavedPage } from '../own/SavedPage.tsx';
import { VisitPage } from '../own/VisitPage.tsx';
import { Page } from '../parts/Page.tsx';
import { AnswerPage } from './AnswerPage.tsx';
import { ClaimPage } from './ClaimPage.tsx';
import { RiskPage, TextPage } from './EntryPage.tsx';
import { GapsPage } from './GapsPage.tsx';
import { GlossaryPage, GroupPage } from './GlossaryPage.tsx';
import { PartPage } from './PartPage.tsx';
import { hasOwnPages, notesOfTerm } from './page-place.ts';
import { SectionPage } from './SectionPage.tsx';
import { SourceGroupPage } from './SourceGroupPage.tsx';
import { NotePage, SourcePage } from './SourcePage.tsx';
import { SourcesPage } from './SourcesPage.tsx';
import { TermNotesPage, TermPage } from './TermPage.tsx';

const partPages: Record<LibraryPart, (content: PageContent) => ComponentChildren> = {
  glossary: ({ names }) => <GlossaryPage terms={names} />,
  sources: (content) => <SourcesPage {...content} />,
  saved: () => <SavedPage />,
  visit: ({ library: { articles } }) => <VisitPage articles={articles} />,
};

type ArticlePlace = Extract<LibraryPlace, { article: string }>;

/** The page that shows a place, or one sentence where the library holds it no more. */
export function PlacePage({ place, content }: { place: LibraryPlace; content: PageContent }) {
  const { library, names } = content;
  const { answers, terms } = useLookup();
  const lost = <LostPage place={place} />;
  if ('part' in place) return partPages[place.part](content);
  if ('group' in place) return <GroupPage group={place.group} terms={names} />;
  if ('source' in place || 'sources' in place) return <SourcePlace place={place} {...content} />;
  if ('term' in place) {
    const term = terms.get(place.term);
    if (!term) return lost;
    return place.at === notesOfTerm ? (
      <TermNotesPage term={term} />
    ) : (
      <TermPage term={term} fact={place.at === undefined ? undefined : Number(place.at)} />
    );
  }
  if ('answer' in place) {
    const answer = answers.get(place.answer);
    return answer ? <AnswerPage answer={answer} /> : lost;
  }
  if (!('article' in place)) return lost;
  const article = library.articles.find(({ id }) => id === place.article);
  return article ? <ArticlePage article={article} place={place} /> : lost;
}

interface SourceProps extends PageContent {
  place: { source: string } | { sources: string };
}

/** A group of sources, a source, one thing that it found, or what none was found for. */
function SourcePlace({ place, library, sources }: SourceProps) {
  const { notes } = useLookup();
  if ('sources' in place) {
    if (place.sources === gapsPlace.sources) return <GapsPage gaps={library.gaps} />;
    return isSourceGroup(place.sources) ? (
      <SourceGroupPage group={place.sources} sources={sources} />
    ) : (
      <LostPage place={place} />
    );
  }
  if (gapAt(place.source, library.gaps) !== undefined) return <GapsPage gaps={library.gaps} />;
  if (notes.has(place.source)) return <NotePage id={place.source} />;
  const source = sources.find(({ id }) => id === place.source);
  return source ? <SourcePage source={source} /> : <LostPage place={place} />;
}

function ArticlePage({ article, place }: { article: Article; place: ArticlePlace }) {
  const { claims } = useLookup();
  const { section = '', claim } = place;
  const part = partNamed(section);
  if (part && (claim === undefined || !hasOwnPages(section)))
    return <PartPage article={article} part={part} />;
  if (part) return <PartEntry article={article} place={place} />;
  const known = article.sections.find(({ id }) => id === section);
  const placed = claim === undefined ? undefined : claims.get(claim);
  if (placed?.article.id === article.id) return <ClaimPage {...placed} />;
  if (!known || claim !== undefined) return <LostPage place={place} />;
  return <SectionPage article={article} section={known} />;
}

/** A risk is known by its id, a question or omission by its number. */
function PartEntry({ article, place }: { article: Article; place: ArticlePlace }) {
  const { section, claim = '' } = place;
  const risk = article.risks.find(({ id }) => id === claim);
  if (section === parts.risks && risk) return <RiskPage article={article} risk={risk} at={place} />;
  const question = article.questions[Number(claim)];
  if (section === parts.questions && question)
    return <TextPage entry={question} title={i18n.t('popup.toAsk')} at={place} />;
  const omission = article.notCovered[Number(claim)];
  if (section === parts.notCovered && omission)
    return <TextPage entry={omission} title={i18n.t('popup.leftOut')} at={place} />;
  return <LostPage place={place} />;
}

function LostPage({ place }: { place: LibraryPlace }) {
  return (
    <Page at={place} title={i18n.t('popup.lost')}>
      <p class="part">{i18n.t('popup.lostWhy')}</p>
    </Page>
  );
}
