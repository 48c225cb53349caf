import { type ComponentChild, createElement } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { LibraryFiles } from './library-files.ts';

/** The whole library for paper, once that is wanted and all of it is read. */
interface Paper {
  paper: ComponentChild;
  /** Why there is none. */
  fault: 'damaged' | undefined;
  toPaper(): void;
}

/** Reads and draws the whole library when it is to be printed, and no sooner; printed, it goes again. */
export function usePaper(files: LibraryFiles): Paper {
  const [state, setState] = useState<Pick<Paper, 'paper' | 'fault'>>({
    paper: undefined,
    fault: undefined,
  });
  const toPaper = useCallback(() => {
    const done = () => setState({ paper: undefined, fault: undefined });
    Promise.all([files.whole(), import('./PrintedLibrary.tsx')]).then(
      ([content, { PrintedLibrary }]) =>
        setState({
          paper: createElement(PrintedLibrary, { content, onDone: done }),
          fault: undefined,
        }),
      () => setState({ paper: undefined, fault: 'damaged' }),
    );
  }, [files]);
  return { ...state, toPaper };
}
