import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  changeOfRules,
  formatRules,
  type LineFault,
  parseRules,
} from '../../settings/sites/rules-text.ts';
import type { SiteChoices } from '../../settings/sites/site-state.ts';
import { lineFaultMessage } from './line-fault-message.ts';

interface Props {
  sites: SiteChoices;
  /** What a line without `on` or `off` means. */
  bare: boolean;
  /** Resolves to whether it was stored. */
  onApply(change: Record<string, boolean | null>): Promise<boolean>;
}

/** The site rules as a text that can be edited; nothing changes until all of it is sound and applied. */
export function RulesText({ sites, bare, onApply }: Props) {
  // What was there when editing began: rules that others add meanwhile are not taken away.
  const [base, setBase] = useState<SiteChoices>();
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<LineFault[]>([]);
  const id = useId();
  const revert = () => {
    setBase(undefined);
    setFaults([]);
  };
  const edit = (written: string) => {
    setBase(base ?? sites);
    setText(written);
    setFaults(parseRules(written, { bare }).faults);
  };
  const apply = async () => {
    const read = parseRules(text, { bare });
    if (!base || read.faults.length > 0) return;
    // What could not be stored stays as it was written.
    if (await onApply(changeOfRules(base, read.sites))) revert();
  };
  return (
    <div class="rules-text">
      <label for={id}>{i18n.t('options.asText')}</label>
      <textarea
        id={id}
        class="field"
        dir="ltr"
        rows={8}
        spellcheck={false}
        value={base ? text : formatRules(sites)}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-note ${id}-faults`}
        onInput={(event) => edit(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class="small muted">
        {i18n.t(bare ? 'options.asTextOn' : 'options.asTextOff')}
      </p>
      <Faults id={`${id}-faults`} faults={faults} />
      <p class="actions">
        <button
          type="button"
          class="button"
          disabled={!base || faults.length > 0}
          onClick={() => void apply()}
        >
          {i18n.t('options.apply')}
        </button>
        <button type="button" class="button" disabled={!base} onClick={revert}>
          {i18n.t('options.revert')}
        </button>
      </p>
    </div>
  );
}

/** The first faults of the text, and how many there are beyond them. */
function Faults({ id, faults }: { id: string; faults: LineFault[] }) {
  return (
    <ul id={id} class="faults" aria-live="polite">
      {faults.slice(0, 20).map((fault) => (
        <li key={fault.line} class="fault">
          {lineFaultMessage(fault)}
        </li>
      ))}
      {faults.length > 20 && <li>{i18n.t('options.moreFaults', [String(faults.length - 20)])}</li>}
    </ul>
  );
}
