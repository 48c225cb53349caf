import '../../components/controls/page.css';

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/library/SidePanel.tsx';
import { libraryFiles } from '../shards/library-files.ts';
import { ownContent } from '../shards/own-content.ts';
import { showContent } from '../shards/show-content.ts';
import { speakOwnLanguage } from '../tabs/speak-own-language.ts';
import { watchPointedHere } from './watch-pointed-here.ts';

const files = libraryFiles(ownContent);

speakOwnLanguage();
void showContent(ownContent, (content) =>
  render(
    <SidePanel
      content={content}
      files={files}
      watchPointed={watchPointedHere}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  ),
);
