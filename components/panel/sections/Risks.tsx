import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { Risk } from './Risk.tsx';

/** What can go wrong, each with the article's words or figures for how often. */
export function Risks({ sheet, id }: { sheet: FactSheet; id: string }) {
  const { risks, isSubject, subjects } = sheet;
  const named = isSubject || subjects.length > 1;
  return (
    <section class="block">
      <h3 id={id} tabIndex={-1}>
        {i18n.t('panel.risks')}
      </h3>
      <ul class="risks">
        {risks.map((entry) => (
          <Risk key={`${entry.subject?.id}-${entry.risk.id}`} {...entry} named={named} />
        ))}
      </ul>
    </section>
  );
}
