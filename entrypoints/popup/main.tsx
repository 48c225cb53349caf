import '../../components/controls/page.css';

import { render } from 'preact';
import { library } from '../../articles/index.ts';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { PopupContainer } from '../../components/popup/PopupContainer.tsx';
import { speakOwnLanguage } from '../tabs/speak-own-language.ts';
import { createTabPort } from './tab-port.ts';

const port = createTabPort();
const inTab = new URLSearchParams(location.search).get('view') === 'tab';

speakOwnLanguage();
render(
  inTab ? (
    <LibraryPage library={library} readFacts={port.readFacts} onOpenOptions={port.openOptions} />
  ) : (
    <PopupContainer library={library} port={port} />
  ),
  document.body,
);
