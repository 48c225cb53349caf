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
  const { contradictions, findings, articles, term } = sheet;
  const sources = [
    ...new Map(
      [{ source: term.source }, ...(known?.facts ?? [])].map(({ source }) => [source.id, source]),
    ).values(),
  ];
  return (
    <>
      {'statements' in row ? (
        <>
          <div class="block" data-line>
            {articles.map((article) => (
              <p key={article.id}>{articleLine(article)}</p>
            ))}
          </div>
          <div class="block" data-line>
            <StatementBar counts={row.statements} />
            <ul class="legend">
              {outcomes.map((outcome) => (
                <li key={outcome} data-outcome={outcome}>
                  <OutcomeSwatch outcome={outcome} />
                  <span>{i18n.t(`panel.meaning.${outcome}`)}</span> <b>{row.statements[outcome]}</b>
                </li>
              ))}
            </ul>
          </div>
        </>
      ) : (
        <>
          <p class="block" data-line>
            {i18n.t('panel.sourceCount', sources.length)}
          </p>
          <LongList entries={sources} place={{ term: term.id }}>
            {(source) => (
              <li key={source.id} class="entry" data-line>
                <SourceFold source={source} />
              </li>
            )}
          </LongList>
        </>
      )}
      <div class="block about" data-line>
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
