import { pause } from '../dom/bell.ts';
import type { JudgedPage } from './judge.ts';
import type { JudgeFunctions } from './lexicon-functions.ts';
import { type PageSurvey, surveyPage } from './survey-page.ts';

/** Surveys of the page as a whole, on whose ambiguous words they decide. */
export interface Surveys {
  /** The last one that was finished. */
  latest(): PageSurvey | undefined;
  /** Asks for a new one, soon; a busy page is surveyed rarely. */
  order(): void;
}

/** Share of time that surveys of a changing page may take. */
const duty = 0.01;

/** Surveys a page; rings when one is finished. */
export function createSurveys(
  { roots, slices, wake, signal }: JudgedPage,
  surveyText: JudgeFunctions['surveyText'],
): Surveys {
  let latest: PageSurvey | undefined;
  let ordered = false;
  let running = false;
  let cost = 0;

  async function run() {
    running = true;
    while (ordered) {
      await pause(Math.min(cost / duty, 60_000), signal);
      ordered = false;
      const started = performance.now();
      latest = await surveyPage(roots(), document.title, surveyText, slices);
      cost = performance.now() - started;
      wake.ring();
    }
    running = false;
  }

  return {
    latest: () => latest,
    order() {
      ordered = true;
      if (!running)
        run().catch((error) => {
          if (!signal.aborted) throw error;
        });
    },
  };
}
