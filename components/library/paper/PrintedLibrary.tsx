import { useEffect } from 'preact/hooks';
import type { PageContent } from '../../../articles/page-content.ts';
import { TermFactsContext } from '../content/term-facts-context.ts';
import { PaperLibrary } from './PaperLibrary.tsx';

interface Props {
  content: PageContent;
  /** Called when it has been printed. */
  onDone(): void;
}

/** The library as it goes on paper, printed as soon as it is drawn. */
export function PrintedLibrary({ content, onDone }: Props) {
  useEffect(() => {
    // What is drawn now is on the paper.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => print()));
    addEventListener('afterprint', onDone);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return (
    <TermFactsContext.Provider value={content.facts}>
      <PaperLibrary content={content} />
    </TermFactsContext.Provider>
  );
}
