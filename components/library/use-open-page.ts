import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryPlace } from '../../articles/library-place.ts';
import type { PageContent } from '../../articles/page-content.ts';
import type { LibraryFiles } from './content/library-files.ts';

/** A page with what it is drawn from. */
interface ReadPage {
  place: LibraryPlace;
  content: PageContent;
}

/** What stands open: nothing yet, the front page, a page, or the sentence that none can be read. */
type Opened = ReadPage | 'front' | 'fault' | undefined;

/** The page of a place once it is read, and till then what stood there before; no place is the front page. */
export function useOpenPage(place: LibraryPlace | undefined, files: LibraryFiles): Opened {
  const [read, setRead] = useState<ReadPage | 'fault'>();
  const before = useRef<Opened>(undefined);
  useEffect(() => {
    if (!place) return setRead(undefined);
    let isLeft = false;
    files.page(place).then(
      (content) => {
        if (!isLeft) setRead({ place, content });
      },
      () => {
        if (!isLeft) setRead('fault');
      },
    );
    return () => {
      isLeft = true;
    };
  }, [place, files]);
  const opened = place ? (read ?? before.current) : 'front';
  before.current = opened;
  return opened;
}
