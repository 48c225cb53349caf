import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { LibraryFiles } from '../../components/library/library-files.ts';
import { ownContent } from '../shards/own-content.ts';
import { showContent } from '../shards/show-content.ts';

/** Draws the library in a tab of its own, by scripts that the popup has no need of. */
export function showInTab(files: LibraryFiles): void {
  const onOpenOptions = () => void browser.runtime.openOptionsPage();
  void showContent(ownContent, (content) =>
    render(
      <LibraryPage content={content} files={files} onOpenOptions={onOpenOptions} />,
      document.body,
    ),
  );
}
