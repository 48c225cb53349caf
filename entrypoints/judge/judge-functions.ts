import { decideMentions } from '../../detection/deciding/decide-mentions.ts';
import {
  noEvidence,
  verdictOf,
  withoutReading,
  withReading,
  withSurvey,
  withTitle,
} from '../../detection/deciding/page-evidence.ts';
import type { Lexicon } from '../../detection/lexicon/lexicon.ts';
import { readBlock } from '../../detection/reading/read-block.ts';
import { surveyLinks, surveyPageName } from '../../detection/reading/survey-page-name.ts';
import { surveyText } from '../../detection/reading/survey-text.ts';
import type { JudgeFunctions } from '../../page/senses/lexicon-functions.ts';

/** Texts whose readings are kept: a block is read for itself and for its neighbors, a heading for all below it. */
const kept = 200;

/** Detection as the judge of a page uses it. */
export function judgeFunctions(lexicon: Lexicon): JudgeFunctions {
  return {
    reach: lexicon.weights.reachWords ?? 0,
    readBlock: remembering((text) => readBlock(text, lexicon)),
    surveyText: (text) => surveyText(text, lexicon),
    surveyPageName: (name) => surveyPageName(name, lexicon),
    surveyLinks: (name) => surveyLinks(name, lexicon),
    noEvidence,
    withReading,
    withoutReading,
    withSurvey,
    withTitle,
    verdictOf: (evidence) => verdictOf(evidence, lexicon),
    decideMentions: (reading, around) => decideMentions(reading, around, lexicon),
  };
}

/** The same pure function, with a memory of its last answers. */
function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? answer(text);
    if (known.size >= kept && !known.has(text)) known.delete(known.keys().next().value as string);
    known.set(text, found);
    return found;
  };
}
