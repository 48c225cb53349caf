import '../../components/controls/page.css';

import { render } from 'preact';
import { library } from '../../articles/index.ts';
import { OptionsContainer } from '../../components/options/OptionsContainer.tsx';
import { speakOwnLanguage } from '../tabs/speak-own-language.ts';
import { createOptionsPort } from './create-options-port.ts';

const names = new Map(library.terms.map(({ id, name }) => [id, name]));

speakOwnLanguage();
render(
  <OptionsContainer port={createOptionsPort()} termName={(id) => names.get(id) ?? id} />,
  document.body,
);
