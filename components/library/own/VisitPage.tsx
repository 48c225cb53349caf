import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { parts } from '../../../articles/article-parts.ts';
import { type Article, costRangeOf } from '../../../articles/index.ts';
import { formatPlace } from '../../../articles/library-place.ts';
import { formatDate, formatList, formatMoneyRange } from '../../facts/formats.ts';
import { inSentence } from '../../facts/in-sentence.ts';
import { useTermFacts } from '../content/term-facts-context.ts';
import { capitalized } from '../parts/capitalized.ts';
import { Page } from '../parts/Page.tsx';
import { useMine } from './mine.ts';
import { usePaperSize } from './use-paper-size.ts';
import './VisitPage.css';

/** So much fits on one sheet with room to write. */
const most = { questions: 7, saved: 5, facts: 2 };

/** The questions for a visit, with cost, risks and what was saved, on one sheet with lines to write on. */
export function VisitPage({ articles }: { articles: readonly Article[] }) {
  const sheets = useRef<HTMLDivElement>(null);
  usePaperSize(sheets);
  return (
    <Page
      at={{ part: 'visit' }}
      title={i18n.t('saved.visit')}
      tools={
        <button type="button" class="button" onClick={() => print()}>
          {i18n.t('saved.print')}
        </button>
      }
    >
      <div ref={sheets}>
        {articles.map((article) => (
          <Sheet key={article.id} article={article} />
        ))}
      </div>
    </Page>
  );
}

function Sheet({ article }: { article: Article }) {
  const { saved = {} } = useMine() ?? {};
  const cost = costRangeOf(article);
  const price = cost && formatMoneyRange(cost.figure.low, cost.figure.high, cost.figure.unit);
  const placeOf = (index: number) =>
    formatPlace({ article: article.id, section: parts.questions, claim: String(index) });
  const starred = article.questions.filter((_, index) => Object.hasOwn(saved, placeOf(index)));
  const questions = (starred.length > 0 ? starred : article.questions).slice(0, most.questions);
  const others = Object.entries(saved).filter(
    ([place]) => !place.startsWith(formatPlace({ article: article.id, section: parts.questions })),
  );
  return (
    <div class="sheet">
      <div class="sheet-facts">
        <SheetPart heading={i18n.t('popup.cost')}>
          {price && (
            <p>
              <strong>{price}</strong> {cost.figure.per && i18n.t('popup.per', [cost.figure.per])}{' '}
              <span class="fine muted">{i18n.t('popup.saidBy', article.sourcesCited)}</span>
            </p>
          )}
          <SheetFacts term={article.subject} question="cost" />
        </SheetPart>
        <SheetPart heading={i18n.t('popup.risks')}>
          <p>{risksInWords(article)}</p>
          <SheetFacts term={article.subject} question="harms" />
        </SheetPart>
      </div>
      {others.length > 0 && (
        <SheetPart heading={i18n.t('saved.title')}>
          <ul>
            {others.slice(0, most.saved).map(([place, { text }]) => (
              <li key={place}>☆ {text}</li>
            ))}
          </ul>
        </SheetPart>
      )}
      <SheetPart heading={i18n.t('saved.myQuestions')}>
        <ol class="sheet-questions">
          {questions.map(({ text }) => (
            <li key={text}>
              {text}
              <span class="sheet-line" />
              <span class="sheet-line" />
            </li>
          ))}
        </ol>
      </SheetPart>
      <p class="fine muted">
        {i18n.t('saved.from', [article.title, article.author, formatDate(article.published)])}{' '}
        {i18n.t('popup.notAdvice')}
      </p>
    </div>
  );
}

/** All harms as one sentence has them. */
const risksInWords = ({ risks }: Article) =>
  `${capitalized(formatList(risks.map(({ name }) => inSentence(name))))}.`;

function SheetPart({ heading, children }: { heading: string; children: preact.ComponentChildren }) {
  return (
    <section class="sheet-part">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function SheetFacts({ term, question }: { term: string; question: 'cost' | 'harms' }) {
  const known = useTermFacts(term);
  if (typeof known === 'string') return null;
  const facts = known.facts.filter((fact) => fact.question === question).slice(0, most.facts);
  return (
    <>
      {facts.map(({ statement }) => (
        <p key={statement} class="sheet-fact fine">
          {statement}
        </p>
      ))}
    </>
  );
}
