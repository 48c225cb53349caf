import { i18n } from '#i18n';
import { Said } from './Said.tsx';
import type { CopyOutcome } from './use-copy.ts';

/** Says how copying ended; silent until it was tried. */
export function CopyStatus({ outcome }: { outcome: CopyOutcome | undefined }) {
  return (
    <p class="copy-status" role="status">
      {outcome && (
        <Said
          text={
            outcome === 'refused'
              ? i18n.t('panel.refused')
              : i18n.t('panel.copied', [
                  i18n.t('panel.copiedWords', outcome.words),
                  i18n.t('panel.copiedLinks', outcome.links),
                ])
          }
        />
      )}
    </p>
  );
}
