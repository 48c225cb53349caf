import type { LibraryContent } from '../../components/library/library-content.ts';
import { faultOf } from './fault-of.ts';
import type { StoredContent } from './stored-content.ts';

/** Draws what there is of the content as soon as it is read: nothing, the names, the articles, the library. Never rejects. */
export async function showContent(
  content: StoredContent,
  draw: (known: LibraryContent) => void,
): Promise<void> {
  let known: LibraryContent = {};
  const add = (more: LibraryContent) => {
    known = { ...known, ...more };
    draw(known);
  };
  add({});
  try {
    add({ names: (await content.index()).terms });
    add({ articles: await content.articles() });
    const { library, isWhole } = await content.whole();
    const asked = await content.search().catch(() => undefined);
    add({ library, asked, fault: isWhole && asked ? undefined : 'damaged' });
  } catch (error) {
    add({ fault: faultOf(error) });
  }
}
