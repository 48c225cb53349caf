import { i18n } from '#i18n';
import type { EvidenceNote } from '../../../articles/evidence-schema.ts';

/** How sure a note is, in a word, and why. */
export function Sureness({ note }: { note: EvidenceNote }) {
  const level = i18n.t(`facts.confidence.${note.confidence}`);
  return <p class="sureness">{i18n.t('panel.sureBecause', [level, note.confidenceReason])}</p>;
}
