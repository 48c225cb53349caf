import '../../components/controls/page.css';

import { render } from 'preact';
import { library } from '../../articles/index.ts';
import { PopupContainer } from '../../components/popup/PopupContainer.tsx';
import { createTabPort } from './tab-port.ts';

render(<PopupContainer library={library} port={createTabPort()} />, document.body);
