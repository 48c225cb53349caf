import compiled from 'virtual:lexicon';
import { chooseMarks } from '../../../detection/choose-marks.ts';
import { decideMentions } from '../../../detection/decide-mentions.ts';
import { loadLexicon } from '../../../detection/load-lexicon.ts';
import {
  noEvidence,
  verdictOf,
  withoutReading,
  withReading,
  withSurvey,
  withTitle,
} from '../../../detection/page-evidence.ts';
import { readBlock } from '../../../detection/read-block.ts';
import { surveyText } from '../../../detection/survey-text.ts';
import type { LexiconFunctions } from '../../../page/lexicon-functions.ts';

/** The functions of detection over the bundled terms. */
export function realLexicon(): LexiconFunctions {
  const lexicon = loadLexicon(compiled);
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
    decideMentions: (reading, around) => decideMentions(reading, around, lexicon),
    chooseMarks,
  };
}
