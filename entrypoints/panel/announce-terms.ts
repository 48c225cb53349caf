import { i18n } from '#i18n';
import { announce } from '../../page/panel/announce.ts';
import type { Reading } from '../stages/session.ts';

declare global {
  var hasAnnounced: boolean | undefined;
}

/** Says once a page, to screen readers, how many terms the page holds and how to reach them; frames keep silent. */
export function announceTerms(reading: Reading, signal: AbortSignal): void {
  const { settings, nextTermKeys } = reading.settings();
  const terms = Object.keys(reading.counts()).length;
  if (!settings.announcement || terms === 0 || window !== top || globalThis.hasAnnounced) return;
  globalThis.hasAnnounced = true;
  const found = i18n.t('announcement.found', terms);
  const how = nextTermKeys && i18n.t('announcement.how', [nextTermKeys]);
  announce([found, how].filter(Boolean).join(' '), document, signal);
}
