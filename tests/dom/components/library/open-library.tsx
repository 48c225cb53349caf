import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LibraryPlace } from '../../../../articles/library-place.ts';
import { linkTo } from '../../../../articles/library-place.ts';
import { LibraryPage } from '../../../../components/library/LibraryPage.tsx';
import { index, packagedLibrary } from '../../packaged-library.ts';

/** Gives each test of a file a library of which nothing is left after it. */
export function useLibrary(): (place?: LibraryPlace) => void {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => {
    render(null, document.body);
    document.documentElement.removeAttribute('dir');
    history.replaceState(null, '', location.pathname + location.search);
  });
  return (place) => {
    if (place) location.hash = linkTo(place);
    render(
      <LibraryPage content={{ index }} files={packagedLibrary()} onOpenOptions={() => undefined} />,
      document.body,
    );
  };
}
