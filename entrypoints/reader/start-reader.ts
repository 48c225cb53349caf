import formsOfContent from 'virtual:forms';
import { loadForms } from '../../detection/lexicon/load-forms.ts';
import type { Mention } from '../../detection/types.ts';
import { startReading } from '../../page/reading/start-reading.ts';
import { followSettings } from '../stages/follow-settings.ts';
import { leaveWithoutAccess } from '../stages/leave-without-access.ts';
import type { TermCounts } from '../stages/messages.ts';
import { endWithoutExtension, type PageSession } from '../stages/session.ts';
import { shadowRootOf } from '../stages/shadow-root-of.ts';
import { tell } from '../stages/tell.ts';
import { untilAnswered } from '../stages/until-answered.ts';
import { keepReading } from './keep-reading.ts';
import { readerFunctions } from './reader-functions.ts';
import { underlineOf } from './underline-of.ts';

/** Reads this frame, paints its terms and asks for the panel once there are any, until the session ends. */
export async function startReader(session: PageSession): Promise<void> {
  const { signal, send } = session;
  const asked = untilAnswered(() => send('readSettings'), signal);
  // While the answer is on its way.
  const forms = loadForms(formsOfContent);
  const first = await asked;
  if (!first) {
    // Who asks for a reader later brings another.
    session.hasReader = false;
    return;
  }
  leaveWithoutAccess(session);

  const settings = followSettings(first, send, () => adopt(), signal);
  const chosen = () => settings.now().settings;
  const isShown = ({ term, form }: Mention) => {
    const { hiddenTerms, hiddenForms } = chosen();
    return !hiddenTerms.includes(term) && !hiddenForms.includes(form);
  };
  const bringPanel = once(() => void untilAnswered(() => send('bringPanel'), signal));
  const tellChange = () => void tell(send, 'termsChanged');
  const tellCounts = whenOther(tellChange);
  const bringJudge = async () => {
    session.onJudge = () => session.judge && page.now().judge(session.judge(forms));
    if (session.judge) session.onJudge();
    else await send('bringJudge');
  };
  const page = keepReading(
    (signal, onFault) =>
      startReading({
        lexicon: readerFunctions(forms, isShown),
        bringJudge,
        frequency: chosen().marks,
        underline: underlineOf(chosen()),
        shadowRootOf,
        onMarks() {
          tellCounts(JSON.stringify(countTerms(page.marks.inOrder())));
          if (page.marks.inOrder().length > 0) whenIdle(bringPanel, signal);
        },
        onFault,
        isAlive: () => !endWithoutExtension(),
        signal,
      }),
    signal,
  );
  session.reading = {
    marks: page.marks,
    shadowRoots: () => page.now().shadowRoots,
    counts: () => countTerms(page.marks.inOrder()),
    settings: settings.now,
    extent: () => page.now().extent(),
  };
  const adopt = () => {
    page.now().setUnderline(underlineOf(chosen()));
    page.now().setFrequency(chosen().marks);
    page.now().reconsider();
  };
  signal.addEventListener('abort', tellChange, { once: true });
}

function countTerms(marks: readonly { mention: Mention }[]): TermCounts {
  const counts: TermCounts = {};
  for (const { mention } of marks) counts[mention.term] = (counts[mention.term] ?? 0) + 1;
  return counts;
}

/** Acts when the value is another than the last time. */
function whenOther(act: () => void): (value: string) => void {
  let last = '';
  return (value) => {
    if (value === last) return;
    last = value;
    act();
  };
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
