import { decideMentions } from '../../detection/decide-mentions.ts';
import type { Lexicon } from '../../detection/lexicon.ts';
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
import type { JudgeFunctions } from '../../page/lexicon-functions.ts';

/** Detection as the judge of a page uses it. */
export function judgeFunctions(lexicon: Lexicon): JudgeFunctions {
  return {
    readBlock: (text) => readBlock(text, lexicon),
    surveyText: (text) => surveyText(text, lexicon),
    noEvidence,
    withReading,
    withoutReading,
    withSurvey,
    withTitle,
    verdictOf: (evidence) => verdictOf(evidence, lexicon),
    decideMentions: (reading, around) => decideMentions(reading, around, lexicon),
  };
}
