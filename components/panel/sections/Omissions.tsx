import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { countSources } from '../../../articles/source-counts.ts';

/** What the article is silent on. */
export function Omissions({ omissions }: { omissions: FactSheet['notCovered'] }) {
  return (
    <section class="block">
      <h3>{i18n.t('panel.notCovered')}</h3>
      <ul class="plain-list">
        {omissions.map(({ omission, notes }) => (
          <li key={omission.text}>
            {omission.text}{' '}
            {notes.length > 0 && (
              <span class="aside">{i18n.t('panel.otherSources', countSources(notes))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
