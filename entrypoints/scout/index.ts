import stems from 'virtual:stems';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchRoot } from '../../page/dom/watch-root.ts';
import { startScouting } from '../../page/scout.ts';
import { decideSite } from '../../settings/sites/decide-site.ts';
import { readSiteState, siteKeys } from '../../settings/stored/read-site-state.ts';
import { sendMessage } from '../stages/messages.ts';
import { onStoredChange } from '../stages/on-stored-change.ts';
import {
  beginSession,
  endWithoutExtension,
  type PageSession,
  replaceScout,
  runningSession,
} from '../stages/session.ts';
import { shadowRootOf } from '../stages/shadow-root-of.ts';

export default defineUnlistedScript(() => {
  if (holdsHtml(document)) scoutPage();
});

/** Scouts the page that stands in the document now, and any that is written over it. */
function scoutPage(): void {
  const signal = replaceScout();
  watchRoot(document, () => endWithoutExtension() || scoutPage(), signal);
  startScouting({
    root: document,
    stems,
    // Whether the site is on is asked only now: most pages end before, and asking takes as long as scouting.
    onStem() {
      onStoredChange(siteKeys, () => void enter(beginSession(sendMessage)), signal);
      void enter(runningSession() ?? beginSession(sendMessage));
    },
    onGiveUp(characters) {
      const session = runningSession() ?? beginSession(sendMessage);
      session.extent = { characters, whole: false };
      // A popup may or may not listen.
      sendMessage('termsChanged').catch(() => {});
    },
    shadowRootOf,
    isAlive: () => !endWithoutExtension(),
    signal,
  });
}

/** Brings the reader where the site is on, now or after a pause; ends the session where it is off. */
async function enter(session: PageSession): Promise<void> {
  const { signal, end } = session;
  const state = await readSiteState();
  if (signal.aborted) return;
  const pause = state.pausedUntil - Date.now();
  if (pause > 0) {
    const timer = setTimeout(() => void enter(session), pause);
    signal.addEventListener('abort', () => clearTimeout(timer));
    return;
  }
  // A frame belongs to the site of its tab, which only the background knows.
  if (window === top && !decideSite(location.href, state).on) {
    // A panel that was opened for selected text stays.
    if (!session.panel) end();
    return;
  }
  sendMessage('bringReader').catch(() => {});
}

/** Whether a document can hold a panel; feeds and pictures cannot, though browsers may dress them up. */
function holdsHtml(document: Document): boolean {
  return document instanceof HTMLDocument || document.contentType === 'application/xhtml+xml';
}
