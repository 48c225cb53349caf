import { tryAgain } from '../../settings/stored/try-again.ts';
import { endWithoutExtension } from './session.ts';

/** Milliseconds after which no answer comes anymore: the background was stopped on its way. */
const patience = 15_000;

/** What is answered, asked again while the background fails or was stopped; undefined once the signal or the extension has ended, or after too many failures. */
export function untilAnswered<T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  most?: number,
): Promise<T | undefined> {
  const isOver = () => signal.aborted || endWithoutExtension();
  return tryAgain(() => inTime(ask()), isOver, most);
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => setTimeout(reject, patience));
  return Promise.race([answer, tooLate]);
}
