import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds after which what should come about is taken for lost. */
const patience = 20_000;

/** Asks again and again until the answer is yes; whether it came in time. A question that fails, or that a page never answers, counts as no. */
export async function until(question: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await inTime(question, end - Date.now())) return true;
    await pause(100);
  }
  return false;
}

/** The answer to a question; no where it fails or does not come within so many milliseconds. */
async function inTime(question: () => Promise<boolean>, time: number): Promise<boolean> {
  const giving = new AbortController();
  const late = pause(time, false, { signal: giving.signal }).catch(() => false);
  const answer = await Promise.race([question().catch(() => false), late]);
  giving.abort();
  return answer;
}
