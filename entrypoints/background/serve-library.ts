import { onMessage } from '../stages/messages.ts';
import { openLibrary } from '../tabs/open-library.ts';

/** Opens the library in a tab where a panel asks for it. */
export function serveLibrary(): void {
  onMessage('openLibrary', ({ data: fragment }) => openLibrary(fragment));
}
