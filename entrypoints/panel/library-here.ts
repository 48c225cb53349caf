import type { Library } from '../../articles/index.ts';

declare global {
  var pageLibrary: Library | undefined;
}

/** The bundled content, which a script of its own has brought into the frame before the panel. Throws where none has. */
export function libraryHere(): Library {
  if (!globalThis.pageLibrary) throw new Error('The library was not brought in before the panel.');
  return globalThis.pageLibrary;
}
