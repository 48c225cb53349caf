import '../../components/controls/page.css';

import { render } from 'preact';
import { PopupContainer } from '../../components/popup/PopupContainer.tsx';
import { libraryFiles } from '../shards/library-files.ts';
import { ownContent } from '../shards/own-content.ts';
import { showContent } from '../shards/show-content.ts';
import { speakOwnLanguage } from '../tabs/speak-own-language.ts';
import { createTabPort } from './tab-port.ts';

const inTab = new URLSearchParams(location.search).get('view') === 'tab';
const files = libraryFiles(ownContent);

speakOwnLanguage();
if (inTab) void import('./show-in-tab.tsx').then(({ showInTab }) => showInTab(files));
else showPopup();

function showPopup() {
  const port = createTabPort();
  void showContent(ownContent, (content) =>
    render(<PopupContainer content={content} files={files} port={port} />, document.body),
  );
}
