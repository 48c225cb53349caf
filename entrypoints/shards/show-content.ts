import type { LibraryContent } from '../../components/library/content/library-content.ts';
import { faultOf } from './fault-of.ts';
import type { StoredContent } from './stored-content.ts';

/** Draws at once, and again when it is known what there is of the content. Never rejects. */
export async function showContent(
  content: StoredContent,
  draw: (known: LibraryContent) => void,
): Promise<void> {
  const reading = content.index();
  draw({});
  try {
    draw({ index: await reading });
  } catch (error) {
    draw({ fault: faultOf(error) });
  }
}
