import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { HarmsRow, Told } from '../../../articles/rows/panel-rows.ts';
import type { TermFacts } from '../../../articles/term-facts.ts';
import { CountBlock } from './CountBlock.tsx';
import { FactList } from './FactList.tsx';
import { LongList } from './LongList.tsx';
import { leafTitle } from './leaf.ts';
import { MetBlock } from './MetBlock.tsx';
import { Risk } from './Risk.tsx';
import { Row } from './Row.tsx';

interface Props {
  sheet: FactSheet;
  row: Told<HarmsRow>;
  known: TermFacts | undefined;
}

/** The most harms that stand in one view. */
const most = 10;

/** The most of them that the article names, each with what others found, which is long: more than three screens are not read. */
const mostNamed = 8;

/** What can go wrong: what was counted, what others say, what the article names; more than one view holds goes behind it. */
export function HarmsLeaf({ sheet, row, known }: Props) {
  const { risks, isSubject, subjects } = sheet;
  const named = isSubject || subjects.length > 1;
  const facts = known?.facts.filter(({ question }) => question === 'harms') ?? [];
  const [first] = risks;
  const isFull = first !== undefined && risks.length + facts.length > most;
  return (
    <>
      {typeof row === 'object' && row.met.length > 0 && <MetBlock met={row.met} />}
      {typeof row === 'object' && row.count && <CountBlock count={row.count} />}
      {known && !isFull && <FactList known={known} question="harms" />}
      {isFull && (
        <ul class="rows">
          <Row leaf="harmFacts" question={leafTitle('harmFacts', sheet)} source={facts.length} />
        </ul>
      )}
      {first !== undefined && (
        <LongList
          entries={risks}
          shown={mostNamed}
          place={{ article: first.claims[0]?.article.id ?? '' }}
        >
          {(entry) => (
            <Risk key={`${entry.subject?.id}-${entry.risk.id}`} {...entry} named={named} />
          )}
        </LongList>
      )}
    </>
  );
}
