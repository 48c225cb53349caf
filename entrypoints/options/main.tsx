import '../../components/controls/page.css';

import { render } from 'preact';
import { library } from '../../articles/index.ts';
import { OptionsContainer } from '../../components/options/OptionsContainer.tsx';
import { createOptionsPort } from './options-port.ts';

const names = new Map(library.terms.map(({ id, name }) => [id, name]));

render(
  <OptionsContainer port={createOptionsPort()} termName={(id) => names.get(id) ?? id} />,
  document.body,
);
