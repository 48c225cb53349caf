import { i18n } from '#i18n';
import type { Contradiction } from '../../../articles/contradictions.ts';

/** What the evidence makes of a topic: the answer of the side that holds, or that sources disagree. */
export function answerOf({ holds, sides }: Contradiction): string {
  return holds === undefined
    ? i18n.t('panel.disagree', sides.map(({ sources }) => sources))
    : sides[holds].answer.text;
}
