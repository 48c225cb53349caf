import type { TermCommands } from '../../page/hover/term-commands.ts';
import type { MarkMap } from '../../page/marks/mark.ts';
import { onMessage } from '../stages/messages.ts';
import { markOfSelection } from './look-up.ts';

/** Carries out what keys and popup ask of the terms of this frame, until the signal ends it. */
export function serveTermCommands(
  marks: MarkMap,
  commands: TermCommands,
  signal: AbortSignal,
): void {
  let last: { term: string; index: number } | undefined;
  const unlisten = [
    onMessage('goToTerm', ({ data: step }) => {
      if (step === 'here') commands.openHere();
      else commands.step(step === 'next' ? 1 : -1);
    }),
    onMessage('lookUp', ({ data: wanted }) => {
      const mark = markOfSelection(wanted, marks);
      if (mark) commands.open(mark, 'list');
    }),
    onMessage('showTerm', ({ data: term }) => {
      const mentions = marks.inOrder().filter(({ mention }) => mention.term === term);
      const index = last?.term === term ? (last.index + 1) % mentions.length : 0;
      last = { term, index };
      const mark = mentions[index];
      if (mark) commands.open(mark, 'list');
    }),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of unlisten) stop();
  });
}
