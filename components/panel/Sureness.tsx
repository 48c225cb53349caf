import { i18n } from '#i18n';
import type { Confidence } from '../../articles/fields.ts';

interface Props {
  confidence: Confidence;
  reason?: string;
}

/** How sure a fact is, in words and, where known, why. */
export function Sureness({ confidence, reason }: Props) {
  const level = i18n.t(`facts.confidence.${confidence}`);
  return (
    <p class="sureness">
      {reason === undefined
        ? i18n.t('panel.sure', [level])
        : i18n.t('panel.sureBecause', [level, reason])}
    </p>
  );
}
