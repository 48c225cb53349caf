import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlacedClaim } from '../../../articles/placed-claim.ts';
import { MoreButton } from './MoreButton.tsx';
import { Places } from './Places.tsx';

/** How many claims stand there before more are asked for. */
const shownAtFirst = 5;

/** What the article says that bears on the term, each sentence with its place and with what other sources make of it. */
export function Claims({ claims }: { claims: PlacedClaim[] }) {
  const [all, setAll] = useState(false);
  const hidden = Math.max(0, claims.length - shownAtFirst);
  return (
    <section class="block">
      <h3>{i18n.t('panel.claims')}</h3>
      <ul class="plain-list">
        {claims.slice(0, all ? undefined : shownAtFirst).map((placed) => (
          <li key={placed.claim.id} class="claim">
            {placed.claim.text} <Places claims={[placed]} />
            <span class="verdict">{i18n.t(`facts.verdict.${placed.claim.verdict}`)}</span>
          </li>
        ))}
      </ul>
      <MoreButton
        hidden={hidden}
        open={all}
        more={i18n.t('panel.more.claims', hidden)}
        onToggle={setAll}
      />
    </section>
  );
}
