import { i18n } from '#i18n';
import type { EvidenceNote } from '../../../articles/evidence-schema.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { Fold } from './Fold.tsx';
import { SourceDetails } from './SourceDetails.tsx';

interface Props {
  notes: EvidenceNote[];
  /** What is said of them; how many they are where left out. */
  label?: string;
}

/** How many other sources speak of it; names them when pressed. */
export function SourceCount({ notes, label }: Props) {
  if (notes.length === 0) return null;
  const sources = new Map(notes.map(({ source }) => [source.id, source]));
  return (
    <Fold label={label ?? i18n.t('panel.sourceCount', countSources(notes))}>
      {() =>
        [...sources.values()].map((source) => <SourceDetails key={source.id} source={source} />)
      }
    </Fold>
  );
}
