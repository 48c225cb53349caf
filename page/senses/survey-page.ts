import type { Survey } from '../../detection/reading/survey-text.ts';
import type { Slices } from '../dom/slices.ts';
import { readChunks } from '../text/read-chunks.ts';
import type { JudgeFunctions } from './lexicon-functions.ts';

/** What the whole text of a page speaks of, and its title. */
export interface PageSurvey {
  text: Survey;
  title: Survey;
}

/** Length of a stretch, in UTF-16 code units. */
const stretch = 8_000;
/** Stretches surveyed from the start on; of the rest, ever fewer: what a long page is about shows in a part of it. */
const atFirst = 6;

/** Surveys the text below the roots in slices; which parts of a long page depends on its text alone. */
export async function surveyPage(
  roots: readonly Node[],
  title: string,
  surveyText: JudgeFunctions['surveyText'],
  slices: Slices,
): Promise<PageSurvey> {
  const text: Survey = { words: 0, topics: {}, expansions: {} };
  let count = 0;
  for (const root of roots)
    for (const chunk of readChunks(root))
      for (let at = 0; at < chunk.text.length; at += stretch) {
        if (!isSurveyed(count++)) continue;
        add(text, surveyText(chunk.text.slice(at, at + stretch)));
        await slices.turn();
      }
  return { text, title: surveyText(title) };
}

function isSurveyed(number: number): boolean {
  return number < atFirst || (number & (number - 1)) === 0;
}

function add(sum: Survey, part: Survey) {
  sum.words += part.words;
  for (const [topic, weight] of Object.entries(part.topics)) {
    const key = Number(topic);
    sum.topics[key] = (sum.topics[key] ?? 0) + weight;
  }
  for (const [letters, count] of Object.entries(part.expansions))
    sum.expansions[letters] = (sum.expansions[letters] ?? 0) + count;
}
