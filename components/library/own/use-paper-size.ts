import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { sizeOnPaper } from './fit-on-paper.ts';

/** Sets what an element holds as large as one sheet of paper allows, for as long as it is printed. */
export function usePaperSize(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const begin = () => {
      const sheet = element.current;
      if (sheet) sheet.style.setProperty('--sheet-size', `${sizeOnPaper(sheet)}pt`);
    };
    const end = () => element.current?.style.removeProperty('--sheet-size');
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [element]);
}
