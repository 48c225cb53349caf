import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { decideSite } from '../../settings/sites/decide-site.ts';
import { showRule } from '../../settings/sites/show-rule.ts';
import { siteOf } from '../../settings/sites/site-of.ts';
import type { SiteState } from '../../settings/sites/site-state.ts';

/** A field that says for any address which rule decides. */
export function TestAddress({ sites }: { sites: SiteState }) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <div class="test-address">
      <label for={id}>{i18n.t('options.test')}</label>
      <input
        id={id}
        class="field"
        dir="ltr"
        value={text}
        placeholder={i18n.t('options.testExample')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <output class="small" for={id}>
        {answer(text.trim(), sites)}
      </output>
    </div>
  );
}

function answer(text: string, sites: SiteState) {
  if (text === '') return i18n.t('options.testHint');
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!siteOf(address)) return i18n.t('options.testNoAddress');
  const { on, rule, byPolicy } = decideSite(address, sites);
  const state = i18n.t(on ? 'options.on' : 'options.off');
  if (rule === undefined) return i18n.t('options.decidedByDefault', [state]);
  const key = byPolicy ? 'options.decidedByPolicy' : 'options.decidedByRule';
  return i18n.t(key, [state, showRule(rule)]);
}
