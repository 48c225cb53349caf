import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Confidence } from '../../../articles/fields.ts';
import type { Source } from '../../../articles/source-schema.ts';
import { Icon } from '../../facts/Icon.tsx';
import { linkOf } from '../../facts/link-of.ts';
import { sourceName } from '../../facts/source-name.ts';
import { SourceDetails } from './SourceDetails.tsx';

interface Props {
  source: Source;
  /** How sure the fact is, and why. */
  sureness?: Confidence;
  reasons?: string[];
}

/** What kind of source says it, when and how sure it is, in one muted line; the rest when pressed. */
export function SourceFold({ source, sureness, reasons = [] }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const sure = sureness && i18n.t(`facts.confidence.${sureness}`);
  return (
    <div class="source-fold" data-link={linkOf(source)}>
      <button
        type="button"
        class="source-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" />
        {[sourceName(source), sure].filter(Boolean).join(' · ')}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <SourceDetails source={source} />
            {reasons.map((reason) => (
              <p key={reason} class="source">
                {reason}
              </p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}
