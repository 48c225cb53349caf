import '../../components/controls/page.css';

import { render } from 'preact';
import { WelcomeContainer } from '../../components/welcome/WelcomeContainer.tsx';
import { readThisPage } from './read-this-page.ts';
import { createWelcomePort } from './welcome-port.ts';

render(<WelcomeContainer port={createWelcomePort()} />, document.body);
readThisPage();
