import type { Survey } from '../../detection/reading/survey-text.ts';
import type { BlockStore } from '../blocks/block-store.ts';
import { type Bell, pause } from '../dom/bell.ts';
import type { Slices } from '../dom/slices.ts';
import { longestSurveyDelay, mostSurveyCost, surveyDuty } from '../limits.ts';
import { readChunks } from '../text/read-chunks.ts';
import type { JudgeFunctions } from './lexicon-functions.ts';
import { nameOf } from './name-of.ts';

/** What a judge needs of the page that is read. */
export interface JudgedPage {
  store: BlockStore;
  roots(): readonly Node[];
  slices: Slices;
  bell: Bell;
  /** Called where an error has ended a part of the reading. */
  onFault(error: unknown): void;
  signal: AbortSignal;
}

/** What the whole text of a page and its links speak of, and what it says of itself. */
interface PageSurvey {
  text: Survey;
  title: Survey;
}

/** Surveys of the page as a whole, on whose ambiguous words they decide. */
export interface Surveys {
  /** The last one that was finished. */
  latest(): PageSurvey | undefined;
  /** Asks for a new one, soon; a busy page is surveyed rarely. */
  order(): void;
}

type SurveyFunctions = Pick<JudgeFunctions, 'surveyText' | 'surveyPageName' | 'surveyLinks'>;

/** Length of a stretch, in UTF-16 code units. */
const stretch = 8_000;
/** Stretches surveyed from the start on; of the rest, ever fewer: what a long page is about shows in a part of it. */
const atFirst = 6;

/** Surveys a page; rings when one is finished. */
export function createSurveys(
  { roots, slices, bell, onFault, signal }: JudgedPage,
  lexicon: SurveyFunctions,
): Surveys {
  let latest: PageSurvey | undefined;
  let ordered = false;
  let running = false;
  let cost = 0;

  async function run() {
    running = true;
    while (ordered) {
      await pause(Math.min(cost / surveyDuty, longestSurveyDelay), signal);
      ordered = false;
      const { survey, spent } = await surveyPage(roots(), lexicon, slices);
      latest = survey;
      cost = spent;
      bell.ring();
    }
    running = false;
  }

  return {
    latest: () => latest,
    order() {
      ordered = true;
      if (!running)
        run().catch((error) => {
          if (!signal.aborted) onFault(error);
        });
    },
  };
}

/** Surveys the text below the roots in slices, and tells how many milliseconds that took; which parts of a long page depends on its text alone. */
async function surveyPage(
  roots: readonly Node[],
  { surveyText, surveyPageName, surveyLinks }: SurveyFunctions,
  slices: Slices,
): Promise<{ survey: PageSurvey; spent: number }> {
  const text: Survey = {
    words: 0,
    topics: {},
    faint: 0,
    others: 0,
    uses: {},
    expansions: {},
    subject: {},
  };
  let count = 0;
  // What others do meanwhile on a busy machine is no cost of the survey.
  let spent = 0;
  for (const root of roots)
    for (const chunk of readChunks(root))
      for (let at = 0; at < chunk.text.length; at += stretch) {
        if (!isSurveyed(count++)) continue;
        const started = performance.now();
        const part = chunk.text.slice(at, at + stretch);
        add(text, surveyText(part));
        spent += Math.min(performance.now() - started, part.length * mostSurveyCost);
        await slices.turn();
      }
  const name = nameOf(document);
  add(text, surveyLinks(name));
  return { survey: { text, title: surveyPageName(name) }, spent };
}

function isSurveyed(number: number): boolean {
  return number < atFirst || (number & (number - 1)) === 0;
}

function add(sum: Survey, part: Survey) {
  sum.words += part.words;
  sum.faint += part.faint;
  sum.others += part.others;
  for (const [topic, weight] of Object.entries(part.topics)) {
    const key = Number(topic);
    sum.topics[key] = (sum.topics[key] ?? 0) + weight;
  }
  for (const kind of ['expansions', 'uses', 'subject'] as const)
    for (const [letters, count] of Object.entries(part[kind]))
      sum[kind][letters] = (sum[kind][letters] ?? 0) + count;
}
