import '../../components/controls/page.css';

import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { PopupContainer } from '../../components/popup/PopupContainer.tsx';
import { libraryFiles } from '../shards/library-files.ts';
import { ownContent } from '../shards/own-content.ts';
import { showContent } from '../shards/show-content.ts';
import { speakOwnLanguage } from '../tabs/speak-own-language.ts';
import { createTabPort } from './tab-port.ts';

const port = createTabPort();
const files = libraryFiles(ownContent);
const inTab = new URLSearchParams(location.search).get('view') === 'tab';

speakOwnLanguage();
void showContent(ownContent, (content) =>
  render(
    inTab ? (
      <LibraryPage content={content} files={files} onOpenOptions={port.openOptions} />
    ) : (
      <PopupContainer content={content} files={files} port={port} />
    ),
    document.body,
  ),
);
