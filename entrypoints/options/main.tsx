import '../../components/controls/page.css';

import { render } from 'preact';
import { OptionsContainer } from '../../components/options/OptionsContainer.tsx';
import { ownContent } from '../shards/own-content.ts';
import { speakOwnLanguage } from '../tabs/speak-own-language.ts';
import { createOptionsPort } from './create-options-port.ts';

const port = createOptionsPort();
const draw = (names: ReadonlyMap<string, string>) =>
  render(<OptionsContainer port={port} termName={(id) => names.get(id) ?? id} />, document.body);

speakOwnLanguage();
// Where the names cannot be read, hidden terms stand there by their ids.
ownContent.index().then(
  ({ terms }) => draw(new Map(terms.map(({ id, name }) => [id, name]))),
  () => draw(new Map()),
);
