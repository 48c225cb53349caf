import { storage } from 'wxt/utils/storage';

const key = 'session:recentTerms';

/** More than this nobody looks back. */
const most = 20;

const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('recent terms', work) as Promise<T>;

/** The terms that were looked at since the browser started, the last first; none where they are not kept. */
export async function readRecent(): Promise<string[]> {
  const kept = await storage.getItem<unknown>(key);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Notes that a term was looked at. */
export const keepRecent = (term: string): Promise<void> =>
  inTurn(async () => {
    const others = (await readRecent()).filter((one) => one !== term);
    await storage.setItem(key, [term, ...others].slice(0, most));
  });

/** Forgets all of them. */
export const forgetRecent = (): Promise<void> => inTurn(() => storage.removeItem(key));
