/** Runs `work` alone among all pages of the extension, so that no two overwrite each other's changes. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('settings', work) as Promise<T>;
}
