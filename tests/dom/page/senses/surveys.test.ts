import evidence from 'virtual:evidence';
import forms from 'virtual:forms';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadForms } from '../../../../detection/lexicon/load-forms.ts';
import { loadLexicon } from '../../../../detection/lexicon/load-lexicon.ts';
import { judgeFunctions } from '../../../../entrypoints/judge/judge-functions.ts';
import { createBlockStore } from '../../../../page/blocks/block-store.ts';
import { createSurveys } from '../../../../page/senses/surveys.ts';
import { showPage } from '../shown-page.ts';

const stall = 2_000;

test('a stall of the machine within a survey keeps the next one waiting no longer', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  showPage('<p>After SMP the scalp looks fuller.</p>');
  const lexicon = judgeFunctions(loadLexicon(loadForms(forms), evidence));
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  let rings = 0;
  const surveys = createSurveys(
    {
      store: createBlockStore(),
      roots: () => [document],
      slices: { turn: () => undefined },
      bell: { ring: () => rings++, rung: async () => {} },
      onFault(error) {
        throw error;
      },
      signal: ended.signal,
    },
    {
      ...lexicon,
      surveyText(text) {
        vi.advanceTimersByTime(stall);
        return lexicon.surveyText(text);
      },
    },
  );
  surveys.order();
  await expect.poll(() => rings).toBe(1);
  surveys.order();
  await expect.poll(() => rings).toBe(2);
});
