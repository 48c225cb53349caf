import { i18n } from '#i18n';
import type { PlacedClaim } from '../../../articles/placed-claim.ts';
import { outcomeIn } from '../../../articles/statement-counts.ts';
import { Verdict } from '../../facts/Verdict.tsx';
import { LongList } from './LongList.tsx';
import { Places } from './Places.tsx';

/** What the article says that bears on the term, each statement with its place and with what other sources make of it. */
export function Claims({ claims }: { claims: PlacedClaim[] }) {
  const [first] = claims;
  if (first === undefined) return null;
  return (
    <LongList entries={claims} place={{ article: first.article.id }}>
      {(placed) => (
        <li key={placed.claim.id} class="entry" data-line>
          <Verdict outcome={outcomeIn(placed.claim)} />{' '}
          <span class="aside">{i18n.t(`facts.verdict.${placed.claim.verdict}`)}</span>
          <p>
            {placed.claim.text} <Places claims={[placed]} />
          </p>
        </li>
      )}
    </LongList>
  );
}
