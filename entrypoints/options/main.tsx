import '../../components/controls/page.css';

import { render } from 'preact';
import { OptionsContainer } from '../../components/options/OptionsContainer.tsx';

render(<OptionsContainer />, document.body);
