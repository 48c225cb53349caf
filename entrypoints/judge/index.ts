import evidenceOfContent from 'virtual:evidence';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadLexicon } from '../../detection/lexicon/load-lexicon.ts';
import { createJudge } from '../../page/senses/judge.ts';
import { runningSession } from '../stages/session.ts';
import { judgeFunctions } from './judge-functions.ts';

export default defineUnlistedScript(() => {
  const session = runningSession();
  if (!session || session.judge) return;
  session.judge = (forms) => {
    const functions = judgeFunctions(loadLexicon(forms, evidenceOfContent));
    return (page) => createJudge(functions, page);
  };
  session.onJudge?.();
});
