import { useEffect, useState } from 'preact/hooks';

/** Browsers run timers that are longer at once. */
const longestTimer = 2 ** 31 - 1;

/** The time in milliseconds since 1970, told again when `moment` is reached. */
export function useNow(moment: number): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const wait = moment - Date.now();
    if (wait <= 0 || wait > longestTimer) return;
    const timer = setTimeout(() => tick(moment), wait);
    return () => clearTimeout(timer);
  }, [moment]);
  return Date.now();
}
