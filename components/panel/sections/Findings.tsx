import { i18n } from '#i18n';
import type { Finding as Entry } from '../../../articles/findings.ts';
import type { ClaimsById } from './claims-by-id.ts';
import { Finding } from './Finding.tsx';
import { LongList } from './LongList.tsx';

/** How many findings stand in a panel: each says what, by whom and on what it bears. */
const shown = 7;

interface Props {
  findings: Entry[];
  claims: ClaimsById;
}

/** What other sources found. */
export function Findings({ findings, claims }: Props) {
  return (
    <>
      <p class="block aside">{i18n.t('panel.findingsNote')}</p>
      <LongList entries={findings} shown={shown} place={{ part: 'sources' }}>
        {(finding) => <Finding key={finding.note.id} finding={finding} claims={claims} />}
      </LongList>
    </>
  );
}
