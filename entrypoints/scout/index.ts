import stems from 'virtual:stems';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchRoot } from '../../page/dom/watch-root.ts';
import { startScouting } from '../../page/scout/start-scouting.ts';
import { sendMessage } from '../stages/messages.ts';
import {
  beginSession,
  endWithoutExtension,
  replaceScout,
  runningSession,
} from '../stages/session.ts';
import { shadowRootOf } from '../stages/shadow-root-of.ts';
import { tell } from '../stages/tell.ts';
import { askForReader } from './ask-for-reader.ts';

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
    onStem: () => askForReader(signal),
    onGiveUp(characters) {
      const session = runningSession() ?? beginSession(sendMessage);
      session.extent = { characters, whole: false };
      void tell(sendMessage, 'termsChanged');
    },
    shadowRootOf,
    isAlive: () => !endWithoutExtension(),
    signal,
  });
}

/** Whether a document can hold a panel; feeds and pictures cannot, though browsers may dress them up. */
function holdsHtml(document: Document): boolean {
  return document instanceof HTMLDocument || document.contentType === 'application/xhtml+xml';
}
