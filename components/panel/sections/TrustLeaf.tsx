import { i18n } from '#i18n';
import type { About } from '../../../articles/about-schema.ts';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { TrustRow as Trust } from '../../../articles/rows/panel-rows.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { outcomes } from '../../../articles/statement-counts.ts';
import type { TermFacts } from '../../../articles/term-facts.ts';
import { articleLine } from '../../facts/article-line.ts';
import { OutcomeSwatch, StatementBar } from '../../facts/StatementBar.tsx';
import { LongList } from './LongList.tsx';
import { leafTitle } from './leaf.ts';
import { Row } from './Row.tsx';
import { SourceFold } from './SourceFold.tsx';

interface Props {
  sheet: FactSheet;
  row: Trust;
  known: TermFacts | undefined;
  about: About;
}

/** How far it can be trusted: how each statement of the article fares and what was checked, or the sources there are. */
export function TrustLeaf({ sheet, row, known, about }: Props) {
  const { contradictions, findings } = sheet;
  return (
    <>
      {'statements' in row ? (
        <ArticleTrust articles={row.articles} statements={row.statements} />
      ) : (
        <SourceList term={sheet.term} known={known} />
      )}
      <div class="block" data-line>
        <p>{about.how}</p>
      </div>
      <ul class="rows">
        {contradictions.length > 0 && (
          <Row
            leaf="contradictions"
            question={leafTitle('contradictions', sheet)}
            source={contradictions.length}
          />
        )}
        {findings.length > 0 && (
          <Row
            leaf="findings"
            question={leafTitle('findings', sheet)}
            source={countSources(findings.map(({ note }) => note))}
          />
        )}
        <Row leaf="about" question={leafTitle('about', sheet)} />
      </ul>
    </>
  );
}

/** What the article is, and how its statements fare. */
function ArticleTrust({ articles, statements }: Extract<Trust, { statements: unknown }>) {
  return (
    <>
      <div class="block" data-line>
        <p>{i18n.t('panel.notThisPage')}</p>
        {articles.map((article) => (
          <p key={article.id}>{articleLine(article)}</p>
        ))}
      </div>
      <div class="block" data-line>
        <StatementBar counts={statements} />
        <ul class="legend">
          {outcomes.map((outcome) => (
            <li key={outcome}>
              <OutcomeSwatch outcome={outcome} />
              <span>{i18n.t(`panel.meaning.${outcome}`)}</span> <b>{statements[outcome]}</b>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** Every source of what is known of a term. */
function SourceList({ term, known }: Pick<Props, 'known'> & Pick<FactSheet, 'term'>) {
  const all = [{ source: term.source }, ...(known?.facts ?? [])];
  const sources = [...new Map(all.map(({ source }) => [source.id, source])).values()];
  return (
    <>
      <p class="block" data-line>
        {i18n.t('panel.sourceCount', sources.length)}
      </p>
      <LongList entries={sources} place={{ term: term.id }}>
        {(source) => (
          <li key={source.id} class="entry" data-line>
            <p>
              <cite>{source.title}</cite>
            </p>
            <SourceFold source={source} />
          </li>
        )}
      </LongList>
    </>
  );
}
