import { i18n } from '#i18n';
import { gapPlace, gapsPlace } from '../../../articles/gap-place.ts';
import { formatPlace } from '../../../articles/library-place.ts';
import { Page } from '../parts/Page.tsx';

/** What no source was found for; a link may name one of it. */
export function GapsPage({ gaps }: { gaps: readonly string[] }) {
  return (
    <Page at={gapsPlace} title={i18n.t('popup.gaps')}>
      <ul class="part part-list">
        {gaps.map((gap, index) => (
          <li key={gap} id={formatPlace(gapPlace(index))} tabIndex={-1}>
            {gap}
          </li>
        ))}
      </ul>
    </Page>
  );
}
