import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds after which what should come about is taken for lost. */
const patience = 20_000;

/** Asks again and again until the answer is yes; whether it came in time. A question that fails counts as no. */
export async function until(question: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + patience;
  do {
    if (await question().catch(() => false)) return true;
    await pause(100);
  } while (Date.now() < end);
  return false;
}
