import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readNewer } from '../../settings/stored/newer-settings.ts';
import { repairStorage } from '../../settings/stored/repair-storage.ts';
import type { Versioned } from '../../settings/stored/versioned.ts';
import { Section } from './Section.tsx';

/** Tells of settings that a newer version has stored, until the extension is that new. */
export function NewerNotice() {
  const [kept, setKept] = useState<Versioned[]>([]);
  useEffect(() => {
    repairStorage().then(readNewer).then(setKept);
  }, []);
  if (kept.length === 0) return null;
  return (
    <Section id="newer" heading={i18n.t('options.newer')} note={i18n.t('options.newerNote')}>
      <details>
        <summary>{i18n.t('options.newerShow')}</summary>
        <ul>
          {kept.flatMap(({ version, values }) =>
            Object.entries(values).map(([name, value]) => (
              <li key={`${name} ${version}`}>
                {name}: <code>{JSON.stringify(value)}</code>
              </li>
            )),
          )}
        </ul>
      </details>
    </Section>
  );
}
