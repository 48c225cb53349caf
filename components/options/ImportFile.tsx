import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { largestFile } from '../../settings/file/settings-file.ts';

/** What a file holds: how many sound choices, what is wrong with others, and how the sound ones are taken over. */
export interface ReadFile {
  sound: number;
  faults: string[];
  /** Resolves to whether it was stored. */
  apply(): Promise<boolean>;
}

interface Props {
  label: string;
  accept: string;
  /** Reads a text; a sentence when nothing of it can be used. */
  read(text: string): ReadFile | string;
}

/** Takes over a file, at once where all of it is sound, and only when told to where some is not. */
export function ImportFile({ label, accept, read }: Props) {
  const [refusal, setRefusal] = useState<string>();
  const [pending, setPending] = useState<ReadFile>();
  const take = async (file: File | undefined) => {
    setRefusal(undefined);
    setPending(undefined);
    if (!file) return;
    if (file.size > largestFile) return setRefusal(i18n.t('options.tooLarge', [file.name]));
    const found = read(await file.text());
    if (typeof found === 'string') setRefusal(found);
    else if (found.faults.length > 0) setPending(found);
    else await found.apply();
  };
  const applySound = async () => {
    if (await pending?.apply()) setPending(undefined);
  };
  return (
    <>
      <label class="button import">
        {label}
        <input
          type="file"
          class="unseen"
          accept={accept}
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <div class="import-review" role="alert">
        {refusal && <p class="fault">{refusal}</p>}
        {pending && (
          <>
            <p class="fault">{i18n.t('options.notAllSound', pending.faults.length)}</p>
            <ul class="faults">
              {pending.faults.slice(0, 20).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
              {pending.faults.length > 20 && (
                <li>{i18n.t('options.moreFaults', [String(pending.faults.length - 20)])}</li>
              )}
            </ul>
            <p class="actions">
              {pending.sound > 0 && (
                <button type="button" class="button" onClick={() => void applySound()}>
                  {i18n.t('options.importSound', pending.sound)}
                </button>
              )}
              <button type="button" class="button" onClick={() => setPending(undefined)}>
                {i18n.t('options.importNothing')}
              </button>
            </p>
          </>
        )}
      </div>
    </>
  );
}
