import { browser } from 'wxt/browser';

/** A list that lives as long as the browser runs, also while the background sleeps, and that no page can reach. */
export interface KeptList<T> {
  read(): Promise<T[]>;
  /** Keeps what `work` makes of the list, one after the other; where it rejects, the list stays. */
  change(work: (kept: T[]) => T[] | Promise<T[]>): Promise<void>;
}

/** The list of this name; of more than `most` things in it the oldest go. */
export function keptInSession<T>(name: string, most: number): KeptList<T> {
  const read = async () => {
    const { [name]: kept } = await browser.storage.session.get(name);
    return Array.isArray(kept) ? (kept as T[]) : [];
  };
  return {
    read,
    change: (work) =>
      navigator.locks.request(`kept ${name}`, async () => {
        const next = await work(await read());
        await browser.storage.session.set({ [name]: next.slice(-most) });
      }),
  };
}
