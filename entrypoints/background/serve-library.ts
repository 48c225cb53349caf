import { onMessage } from '../content/messages.ts';
import { openLibrary } from '../content/open-library.ts';

/** Opens the library in a tab where a panel asks for it. */
export function serveLibrary(): void {
  onMessage('openLibrary', ({ data: fragment }) => openLibrary(fragment));
}
