import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CommandKeys, OptionsPort } from './options-port.ts';
import { Section } from './Section.tsx';

/** The keys that reach terms and panel, which only the browser's own page can change. */
export function KeysSection({ port }: { port: OptionsPort }) {
  const [commands, setCommands] = useState<CommandKeys[]>([]);
  useEffect(() => {
    const read = () => void port.readKeys().then(setCommands);
    read();
    // Who comes back from the browser's own page may have changed them there.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [port]);
  if (commands.length === 0) return null;
  return (
    <Section id="keys" heading={i18n.t('options.keys')}>
      <dl class="keys">
        {commands.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === '' ? i18n.t('options.noKeys') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {port.openKeys ? (
        <p>
          <button type="button" class="button" onClick={port.openKeys}>
            {i18n.t('options.changeKeys')}
          </button>
        </p>
      ) : (
        <p class="small muted">{i18n.t('options.changeKeysHow')}</p>
      )}
    </Section>
  );
}
