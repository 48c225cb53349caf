import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { Told, HarmsRow } from '../../../articles/rows/panel-rows.ts';
import type { TermFacts } from '../../../articles/term-facts.ts';
import { CountBlock } from './CountBlock.tsx';
import { FactList } from './FactList.tsx';
import { LongList } from './LongList.tsx';
import { Risk } from './Risk.tsx';

interface Props {
  sheet: FactSheet;
  row: Told<HarmsRow>;
  known: TermFacts | undefined;
}

/** What can go wrong: what was counted, what the article names, what others say. */
export function HarmsLeaf({ sheet, row, known }: Props) {
  const { risks, isSubject, subjects, term } = sheet;
  const named = isSubject || subjects.length > 1;
  const [first] = risks;
  return (
    <>
      {typeof row === 'object' && row.count && <CountBlock count={row.count} term={term} />}
      {!isSubject && known && <FactList known={known} question="harms" />}
      {first !== undefined && (
        <LongList entries={risks} place={{ article: first.claims[0]?.article.id ?? '' }}>
          {(entry) => <Risk key={`${entry.subject?.id}-${entry.risk.id}`} {...entry} named={named} />}
        </LongList>
      )}
      {isSubject && known && <FactList known={known} question="harms" />}
    </>
  );
}
