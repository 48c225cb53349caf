import { i18n } from '#i18n';
import type { LibraryFault as Fault } from './content/library-content.ts';

/** One sentence where the library cannot be read or not all of it. */
export function LibraryFault({ fault }: { fault: Fault | undefined }) {
  if (!fault) return null;
  return (
    <p class="part" role="alert">
      {i18n.t(`popup.libraryFault.${fault}`)}
    </p>
  );
}
