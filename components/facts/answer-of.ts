import { i18n } from '#i18n';
import type { Contradiction } from '../../articles/contradictions.ts';

/** What the evidence makes of a topic: the answer of the side that holds, or that sources disagree. */
export function answerOf({ holds, sides }: Contradiction): string {
  return holds === undefined
    ? i18n.t('panel.disagree', [sides[0].sources, sides[1].sources])
    : sides[holds].answer.text;
}

/** Which sides have sources, in two or three words. */
export function standingOf({ sides }: Contradiction): string {
  const [one, other] = sides.map(({ sources }) => sources);
  return one && other ? i18n.t('panel.bothSides') : i18n.t('panel.sourceCount', one || other || 0);
}

/** How many sources stand on either side of a topic, those of the side that holds first; one side alone where none is against it. */
export function sidesOf({ holds, sides }: Contradiction): string {
  const [first, second] = holds === 1 ? [sides[1], sides[0]] : sides;
  return second.sources === 0
    ? i18n.t('panel.sourceCount', first.sources)
    : i18n.t('panel.sides', first.sources, [first.sources, second.sources]);
}
