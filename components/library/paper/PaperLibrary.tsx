import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Term } from '../../../articles/index.ts';
import type { PageContent } from '../../../articles/page-content.ts';
import { formatDate } from '../../facts/formats.ts';
import { lookUp } from '../content/lookup.ts';
import { PaperArticle } from './PaperArticle.tsx';
import './Paper.css';
import { useTermFacts } from '../content/term-facts-context.ts';
import { bySource } from './paper-source.ts';

/** The whole library for paper: each thing once, sources by number, without forced breaks. */
export function PaperLibrary({ content }: { content: PageContent }) {
  const { articles, terms, evidence, gaps, about } = content.library;
  const lookup = useMemo(() => lookUp(content), [content]);
  const numbers = new Map(evidence.map(({ id }, at) => [id, at + 1]));
  return (
    <main class="paper">
      <h1>{i18n.t('popup.libraryTitle')}</h1>
      <p class="paper-fine">
        {i18n.t('facts.checked', [formatDate(about.checked), about.version])}{' '}
        {i18n.t('popup.notAdvice')}
      </p>
      {articles.map((article) => (
        <PaperArticle key={article.id} article={article} lookup={lookup} numbers={numbers} />
      ))}
      <h2>{i18n.t('popup.glossary', terms.length)}</h2>
      <ul>
        {terms.map((term) => (
          <PaperTerm key={term.id} term={term} />
        ))}
      </ul>
      <h2>{i18n.t('popup.sources')}</h2>
      <ol>
        {evidence.map(({ id, text, source }) => (
          <li key={id}>
            {text} <span class="paper-fine">{bySource(source)}</span>
          </li>
        ))}
      </ol>
      <h2>{i18n.t('popup.gaps')}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </main>
  );
}

function PaperTerm({ term: { id, name, definition, source, keyFacts } }: { term: Term }) {
  const known = useTermFacts(id);
  const facts = typeof known === 'string' ? [] : known.facts;
  return (
    <li>
      <strong>{name}.</strong> {definition} <span class="paper-fine">{bySource(source)}</span>
      {facts.length + keyFacts.length > 0 && (
        <ul class="paper-facts">
          {facts.map(({ statement, source: from, boxed }) => (
            <li key={statement}>
              {boxed && <strong>{i18n.t('facts.boxed')}: </strong>}
              {statement} <span class="paper-fine">{bySource(from)}</span>
            </li>
          ))}
          {keyFacts.map(({ text, source: from }) => (
            <li key={text}>
              {text} {from && <span class="paper-fine">{bySource(from)}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
