import { i18n } from '#i18n';
import type { Count } from '../../../articles/rows/panel-rows.ts';
import { CountFigure } from '../../facts/CountFigure.tsx';
import { SourceFold } from './SourceFold.tsx';

/** The one figure of a question, with who counted it. */
export function CountBlock({ count }: { count: Count }) {
  return (
    <div class="block" data-line>
      <CountFigure count={count} />
      {count.derived && <p class="aside">{i18n.t('panel.derived')}</p>}
      <SourceFold source={count.source} />
    </div>
  );
}
