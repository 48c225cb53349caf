import { i18n } from '#i18n';
import type { Confidence } from '../../../articles/index.ts';

interface Props {
  confidence: Confidence;
  reason?: string;
}

/** How sure a fact is and, where that is known, why. */
export function HowSure({ confidence, reason }: Props) {
  const level = i18n.t(`facts.confidence.${confidence}`);
  return (
    <p class="sureness">
      {i18n.t('popup.sure', [level])} {reason}
    </p>
  );
}
