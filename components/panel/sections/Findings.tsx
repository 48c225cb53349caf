import { i18n } from '#i18n';
import type { Finding as Entry } from '../../../articles/findings.ts';
import { countSources } from '../../../articles/source-counts.ts';
import type { ClaimsById } from './claims-by-id.ts';
import { Disclosure } from './Disclosure.tsx';
import { Finding } from './Finding.tsx';

interface Props {
  findings: Entry[];
  claims: ClaimsById;
}

/** What other sources found, behind one action, since there is much of it. */
export function Findings({ findings, claims }: Props) {
  return (
    <Disclosure label={i18n.t('panel.findings', countSources(findings.map(({ note }) => note)))}>
      {() => (
        <>
          <p class="aside">{i18n.t('panel.findingsNote')}</p>
          <ul class="facts">
            {findings.map((finding) => (
              <Finding key={finding.note.id} finding={finding} claims={claims} />
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
