import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { lookOnPaper, setLook } from './fit-on-paper.ts';

/** Sets what an element holds as large as one sheet of paper allows, for as long as it is printed. */
export function usePaperSize(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const begin = () => {
      if (element.current) setLook(element.current, lookOnPaper(element.current));
    };
    const end = () => element.current?.removeAttribute('style');
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [element]);
}
