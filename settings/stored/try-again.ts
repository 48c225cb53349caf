/** Milliseconds until work that failed is tried again; each time twice as long, up to the longest. */
const firstWait = 250;
const longestWait = 30_000;
/** How often it is tried in all, which takes some two minutes. */
const mostTries = 10;

/** What work comes to, tried again while it fails; undefined once it is over, or after too many failures. */
export async function tryAgain<T>(
  work: () => Promise<T>,
  isOver: () => boolean = () => false,
  most = mostTries,
): Promise<T | undefined> {
  for (let tries = 1, wait = firstWait; tries <= most && !isOver(); tries++, wait *= 2) {
    try {
      const done = await work();
      return isOver() ? undefined : done;
    } catch {
      if (tries < most) await after(Math.min(wait, longestWait));
    }
  }
  return undefined;
}

const after = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
