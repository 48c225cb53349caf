import lexiconOfContent from 'virtual:lexicon';
import { chooseMarks } from '../../detection/choose-marks.ts';
import { decideMentions } from '../../detection/decide-mentions.ts';
import { loadLexicon } from '../../detection/load-lexicon.ts';
import {
  noEvidence,
  verdictOf,
  withoutReading,
  withReading,
  withSurvey,
  withTitle,
} from '../../detection/page-evidence.ts';
import { readBlock } from '../../detection/read-block.ts';
import { surveyText } from '../../detection/survey-text.ts';
import type { Mention } from '../../detection/types.ts';
import type { LexiconFunctions } from '../../page/lexicon-functions.ts';

/** Detection as the page's reader uses it, without the mentions that the person has hidden. */
export function lexiconFunctions(isShown: (mention: Mention) => boolean): LexiconFunctions {
  const lexicon = loadLexicon(lexiconOfContent);
  return {
    stems: lexicon.stems,
    readBlock: (text) => readBlock(text, lexicon),
    surveyText: (text) => surveyText(text, lexicon),
    noEvidence,
    withReading,
    withoutReading,
    withSurvey,
    withTitle,
    verdictOf: (evidence) => verdictOf(evidence, lexicon),
    decideMentions: (reading, around) => decideMentions(reading, around, lexicon).filter(isShown),
    chooseMarks,
  };
}
