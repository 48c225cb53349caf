import formsOfContent from 'virtual:forms';
import { loadForms } from '../../detection/lexicon/load-forms.ts';
import type { Mention } from '../../detection/types.ts';
import { startReading } from '../../page/reading/start-reading.ts';
import { type ReaderSettings, readerKeys } from '../../settings/choices/reader-settings.ts';
import { leaveWithoutAccess } from '../stages/leave-without-access.ts';
import type { TermCounts } from '../stages/messages.ts';
import { onStoredChange } from '../stages/on-stored-change.ts';
import { endWithoutExtension, type PageSession } from '../stages/session.ts';
import { shadowRootOf } from '../stages/shadow-root-of.ts';
import { lexiconFunctions } from './lexicon-functions.ts';
import { underlineOf } from './underline.ts';

/** Reads this frame, paints its terms and opens panels on them, until the session ends. */
export async function startReader(session: PageSession): Promise<void> {
  const { signal, send } = session;
  const asked = send('readSettings');
  // While the answer is on its way.
  const forms = loadForms(formsOfContent);
  let known = await asked;
  if (signal.aborted) return;
  leaveWithoutAccess(session);

  const isShown = ({ term, form }: Mention) =>
    !known.settings.hiddenTerms.includes(term) && !known.settings.hiddenForms.includes(form);
  const bringPanel = once(() => void send('bringPanel').catch(() => {}));
  // An answer is of no use here, and a popup may or may not listen.
  const tellChange = () => void send('termsChanged').catch(() => {});
  let told = '';
  const tellCounts = () => {
    const counts = JSON.stringify(countTerms(page.marks.inOrder()));
    if (counts === told) return;
    told = counts;
    tellChange();
  };
  const bringJudge = async () => {
    session.onJudge = () => session.judge && page.judge(session.judge(forms));
    if (session.judge) session.onJudge();
    else await send('bringJudge');
  };
  const page = startReading({
    lexicon: lexiconFunctions(forms, isShown),
    bringJudge,
    frequency: known.settings.marks,
    underline: underlineOf(known.settings),
    shadowRootOf,
    onMarks() {
      tellCounts();
      if (page.marks.inOrder().length > 0) whenIdle(bringPanel, signal);
    },
    isAlive: () => !endWithoutExtension(),
    signal,
  });
  session.reading = {
    marks: page.marks,
    shadowRoots: () => page.shadowRoots,
    counts: () => countTerms(page.marks.inOrder()),
    settings: () => known,
    extent: page.extent,
  };
  const follow = async () => {
    known = await send('readSettings');
    if (!signal.aborted) adopt(known.settings);
  };
  const adopt = (now: ReaderSettings) => {
    page.setUnderline(underlineOf(now));
    page.setFrequency(now.marks);
    page.reconsider();
  };
  signal.addEventListener('abort', tellChange, { once: true });
  onStoredChange(readerKeys, () => void follow().catch(() => {}), signal);
}

function countTerms(marks: readonly { mention: Mention }[]): TermCounts {
  const counts: TermCounts = {};
  for (const { mention } of marks) counts[mention.term] = (counts[mention.term] ?? 0) + 1;
  return counts;
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}

function whenIdle(act: () => void, signal: AbortSignal): void {
  requestIdleCallback(() => signal.aborted || act(), { timeout: 1_000 });
}
