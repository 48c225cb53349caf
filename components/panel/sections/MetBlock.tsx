import type { HarmsRow } from '../../../articles/rows/panel-rows.ts';
import { metName } from './HarmsRow.tsx';
import { SourceFold } from './SourceFold.tsx';

/** What studies of the term itself counted, with each of them. */
export function MetBlock({ met }: { met: HarmsRow['met'] }) {
  return (
    <div class="block" data-line>
      <p>{metName(met)}</p>
      {met.map(({ source }) => (
        <SourceFold key={source.id} source={source} />
      ))}
    </div>
  );
}
