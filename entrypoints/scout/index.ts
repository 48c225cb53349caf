import stems from 'virtual:stems';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startScouting } from '../../page/scout.ts';
import { decideSite } from '../../settings/decide-site.ts';
import { readSiteState, siteKeys } from '../../settings/read-site-state.ts';
import { sendMessage } from '../content/messages.ts';
import { onStoredChange } from '../content/on-stored-change.ts';
import { beginSession, replaceScout } from '../content/session.ts';
import { shadowRootOf } from '../content/shadow-root-of.ts';

export default defineUnlistedScript(() => {
  if (!holdsHtml(document)) return;
  const scouting = replaceScout();
  const start = async () => {
    const session = beginSession(sendMessage);
    const { signal, end } = session;
    const state = await readSiteState();
    if (signal.aborted) return;
    const pause = state.pausedUntil - Date.now();
    if (pause > 0) {
      const timer = setTimeout(start, pause);
      signal.addEventListener('abort', () => clearTimeout(timer));
      return;
    }
    // A frame belongs to the site of its tab, which only the background knows.
    if (window === top && !decideSite(location.href, state).on) return end();
    const onStem = () => sendMessage('bringReader').catch(() => {});
    const onGiveUp = (characters: number) => {
      session.extent = { characters, whole: false };
      // A popup may or may not listen.
      sendMessage('termsChanged').catch(() => {});
    };
    startScouting({ root: document, stems, onStem, onGiveUp, shadowRootOf, signal });
  };
  onStoredChange(siteKeys, start, scouting);
  start();
});

/** Whether a document can hold a panel; feeds and pictures cannot, though browsers may dress them up. */
function holdsHtml(document: Document): boolean {
  return document instanceof HTMLDocument || document.contentType === 'application/xhtml+xml';
}
