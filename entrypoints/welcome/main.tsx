import '../../components/controls/page.css';

import { render } from 'preact';
import { WelcomeContainer } from '../../components/welcome/WelcomeContainer.tsx';
import { speakOwnLanguage } from '../tabs/speak-own-language.ts';
import { createWelcomePort } from './create-welcome-port.ts';
import { readThisPage } from './read-this-page.ts';

speakOwnLanguage();
render(<WelcomeContainer port={createWelcomePort()} />, document.body);
readThisPage();
