import type { ComponentChildren } from 'preact';
import { Icon } from '../../facts/Icon.tsx';
import type { Leaf } from './leaf.ts';
import { useWays } from './ways.ts';

interface Props {
  leaf: Leaf;
  question: string;
  /** Who says so and when, in a few words. */
  source?: ComponentChildren;
  answer?: ComponentChildren;
  /** Where that can be read. */
  link?: string | null;
  /** A drawing and what it says. */
  children?: ComponentChildren;
}

/** One question with its answer; leads to the leaf that says more. */
export function Row({ leaf, question, source, answer, link, children }: Props) {
  const { turnTo } = useWays();
  const isLine = answer !== undefined && source === undefined && children === undefined;
  return (
    <li class="row-place">
      <button
        type="button"
        class={isLine ? 'row row-line' : 'row'}
        data-leaf={leaf}
        data-line
        data-link={link}
        onClick={() => turnTo(leaf)}
      >
        <span class="row-top">
          <span class="row-question">{question}</span>{' '}
          {isLine && <span class="row-answer">{answer}</span>}{' '}
          {source !== undefined && <span class="row-source">{source}</span>}
          <Icon name="next" />
        </span>{' '}
        {!isLine && answer !== undefined && <span class="row-answer">{answer}</span>} {children}
      </button>
    </li>
  );
}
