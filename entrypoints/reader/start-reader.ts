import formsOfContent from 'virtual:forms';
import { loadForms } from '../../detection/lexicon/load-forms.ts';
import type { Mention } from '../../detection/types.ts';
import { startReading } from '../../page/reading/start-reading.ts';
import type { TermCounts } from '../stages/messages.ts';
import { onSettingsChange } from '../stages/on-settings-change.ts';
import { endWithoutExtension, type PageSession } from '../stages/session.ts';
import { shadowRootOf } from '../stages/shadow-root-of.ts';
import { tell } from '../stages/tell.ts';
import { untilAnswered } from '../stages/until-answered.ts';
import { keepReading } from './keep-reading.ts';
import { lexiconFunctions } from './lexicon-functions.ts';
import { underlineOf } from './underline.ts';

/** Reads this frame, paints its terms and opens panels on them, until the session ends. */
export async function startReader(session: PageSession): Promise<void> {
  const { signal, send } = session;
  const asked = untilAnswered(() => send('readSettings'), signal);
  // While the answer is on its way.
  const forms = loadForms(formsOfContent);
  const answer = await asked;
  if (!answer) {
    // Who asks for a reader later brings another.
    session.hasReader = false;
    return;
  }
  let known = answer;

  const isShown = ({ term, form }: Mention) =>
    !known.settings.hiddenTerms.includes(term) && !known.settings.hiddenForms.includes(form);
  const bringPanel = once(() => void untilAnswered(() => send('bringPanel'), signal));
  const tellChange = () => void tell(send, 'termsChanged');
  let told = '';
  const tellCounts = () => {
    const counts = JSON.stringify(countTerms(page.marks.inOrder()));
    if (counts === told) return;
    told = counts;
    tellChange();
  };
  const bringJudge = async () => {
    session.onJudge = () => session.judge && page.now().judge(session.judge(forms));
    if (session.judge) session.onJudge();
    else await send('bringJudge');
  };
  const page = keepReading(
    (signal, onFault) =>
      startReading({
        lexicon: lexiconFunctions(forms, isShown),
        bringJudge,
        frequency: known.settings.marks,
        underline: underlineOf(known.settings),
        shadowRootOf,
        onMarks() {
          tellCounts();
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
    settings: () => known,
    extent: () => page.now().extent(),
  };
  signal.addEventListener('abort', tellChange, { once: true });
  onSettingsChange(
    send,
    (now) => {
      known = now;
      page.now().setUnderline(underlineOf(now.settings));
      page.now().setFrequency(now.settings.marks);
      page.now().reconsider();
    },
    signal,
  );
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
