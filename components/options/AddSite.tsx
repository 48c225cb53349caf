import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseRule } from '../../settings/sites/parse-rule.ts';
import { showRule } from '../../settings/sites/show-rule.ts';
import type { SiteChoices } from '../../settings/sites/site-state.ts';
import { faultMessage } from './fault-message.ts';

interface Props {
  sites: SiteChoices;
  /** Whether a new rule turns its site on. */
  turnsOn: boolean;
  /** Resolves to whether it was stored. */
  onAdd(rule: string): Promise<boolean>;
}

/** The field that adds a site; what is wrong with its text is said beside it. */
export function AddSite({ sites, turnsOn, onAdd }: Props) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const add = async (event: Event) => {
    event.preventDefault();
    const parsed = parseRule(text);
    const known = 'rule' in parsed && Object.hasOwn(sites, parsed.rule);
    if ('rule' in parsed && !known) {
      setFault(undefined);
      // What could not be stored stays in the field.
      if (await onAdd(parsed.rule)) setText((now) => (now === text ? '' : now));
      return;
    }
    setFault(
      'rule' in parsed ? i18n.t('options.known', [showRule(parsed.rule)]) : faultMessage(parsed),
    );
    field.current?.focus();
  };
  return (
    <form class="add-site" onSubmit={(event) => void add(event)} noValidate>
      <label for={id}>{i18n.t(turnsOn ? 'options.addOn' : 'options.addOff')}</label>
      <div class="field-row">
        <input
          ref={field}
          id={id}
          class="field"
          dir="ltr"
          value={text}
          placeholder={i18n.t('options.addExample')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault ${id}-forms`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setFault(undefined);
          }}
        />
        <button type="submit" class="button">
          {i18n.t('options.add')}
        </button>
      </div>
      <p id={`${id}-fault`} class="fault" role="alert">
        {fault}
      </p>
      <p id={`${id}-forms`} class="small muted">
        {i18n.t('options.forms')}
      </p>
    </form>
  );
}
