import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EvidenceNote } from '../../../articles/evidence-schema.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { Icon } from '../../facts/Icon.tsx';
import { SourceDetails } from './SourceDetails.tsx';

interface Props {
  notes: EvidenceNote[];
  /** What is said of them; how many they are where left out. */
  label?: string;
}

/** How many other sources speak of it; names them when pressed. */
export function SourceCount({ notes, label }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (notes.length === 0) return null;
  const sources = new Map(notes.map(({ source }) => [source.id, source]));
  return (
    <div class="source-fold">
      <button
        type="button"
        class="source-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        {label ?? i18n.t('panel.sourceCount', countSources(notes))}
      </button>
      <div id={id} hidden={!open}>
        {open &&
          [...sources.values()].map((source) => <SourceDetails key={source.id} source={source} />)}
      </div>
    </div>
  );
}
