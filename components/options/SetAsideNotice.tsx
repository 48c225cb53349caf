import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { repairStorage } from '../../settings/stored/repair-storage.ts';
import {
  discardSetAside,
  readSetAside,
  restoreSetAside,
  type SetAside,
} from '../../settings/stored/set-aside.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';
import { UnsavedBar } from '../controls/UnsavedBar.tsx';
import type { Unsaved } from '../controls/use-undo.ts';
import { Section } from './Section.tsx';

/** Tells of stored settings that could not be read and were kept aside, until they are discarded. */
export function SetAsideNotice() {
  const [kept, setKept] = useState<SetAside[]>([]);
  const [discarded, setDiscarded] = useState<SetAside[]>();
  const { store, unsaved } = useStore();
  useEffect(() => {
    const watching = new AbortController();
    const read = async () => {
      await repairStorage();
      return readSetAside();
    };
    void tryAgain(read, () => watching.signal.aborted).then((found) => found && setKept(found));
    return () => watching.abort();
  }, []);
  const discard = () =>
    store(async () => {
      await discardSetAside();
      setDiscarded(kept);
      setKept([]);
    });
  const undo = () =>
    store(async () => {
      await restoreSetAside(discarded ?? []);
      setKept(await readSetAside());
      setDiscarded(undefined);
    });
  if (discarded) {
    return (
      <Section id="set-aside" heading={i18n.t('options.setAsideDiscarded')}>
        <p>
          <button type="button" class="button" onClick={() => void undo()}>
            {i18n.t('options.undo')}
          </button>
        </p>
        <UnsavedBar unsaved={unsaved} />
      </Section>
    );
  }
  if (kept.length === 0) return null;
  return (
    <Section
      id="set-aside"
      heading={i18n.t('options.setAside')}
      note={i18n.t('options.setAsideNote')}
    >
      <KeptAside kept={kept} />
      <p>
        <button type="button" class="button" onClick={() => void discard()}>
          {i18n.t('options.setAsideDiscard')}
        </button>
      </p>
      <UnsavedBar unsaved={unsaved} />
    </Section>
  );
}

/** What was kept aside, unfolded on request. */
function KeptAside({ kept }: { kept: SetAside[] }) {
  return (
    <details>
      <summary>{i18n.t('options.setAsideShow', kept.length)}</summary>
      <ul>
        {kept.map(({ name, value, at }) => (
          <li key={`${name} ${at}`}>
            {name}: <code>{JSON.stringify(value)}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Stores, and tells of what could not be stored. */
function useStore() {
  const [unsaved, setUnsaved] = useState<Unsaved>();
  const store = async (work: () => Promise<void>) => {
    try {
      await work();
      setUnsaved(undefined);
    } catch {
      setUnsaved({ again: () => void store(work), letGo: () => setUnsaved(undefined) });
    }
  };
  return { store, unsaved };
}
