import { i18n } from '#i18n';
import type { Confidence } from '../../../articles/fields.ts';
import type { Source } from '../../../articles/source-schema.ts';
import { linkOf } from '../../facts/link-of.ts';
import { sourceName } from '../../facts/source-name.ts';
import { Fold } from './Fold.tsx';
import { SourceDetails } from './SourceDetails.tsx';

interface Props {
  source: Source;
  /** How sure the fact is, and why. */
  sureness?: Confidence;
  reasons?: string[];
}

/** What kind of source says it, when and how sure it is, in one muted line; the rest when pressed. */
export function SourceFold({ source, sureness, reasons = [] }: Props) {
  const sure = sureness && i18n.t(`facts.confidence.${sureness}`);
  return (
    <Fold label={[sourceName(source), sure].filter(Boolean).join(' · ')} link={linkOf(source)}>
      {() => (
        <>
          <SourceDetails source={source} />
          {reasons.map((reason) => (
            <p key={reason} class="source">
              {reason}
            </p>
          ))}
        </>
      )}
    </Fold>
  );
}
