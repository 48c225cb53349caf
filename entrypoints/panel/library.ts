import type { FactSheet, Library, Term } from '../../articles/index.ts';
import type { TermId } from '../../detection/types.ts';

/** The bundled content and what can be asked of it; the questions come with it, so that the panel need not hold them. */
export interface PageLibrary {
  about: Library['about'];
  sheetOf(term: TermId): FactSheet | undefined;
  relatedTo(term: TermId): Term[];
  /** The gist of a sheet as plain text, to copy. */
  textOf(sheet: FactSheet): string;
  /** The term that goes by a name, in whatever case, spacing or hyphenation. */
  find(name: string): Term | undefined;
}

declare global {
  var pageLibrary: PageLibrary | undefined;
}

/** The bundled content, which a script of its own has brought into the frame before the panel. Throws where none has. */
export function libraryHere(): PageLibrary {
  if (!globalThis.pageLibrary) throw new Error('The library was not brought in before the panel.');
  return globalThis.pageLibrary;
}
