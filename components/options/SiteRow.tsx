import { i18n } from '#i18n';
import { showRule } from '../../settings/sites/show-rule.ts';
import { leaveRow } from '../controls/leave-row.ts';
import { Switch } from '../controls/Switch.tsx';

interface Props {
  rule: string;
  on: boolean;
  onSwitch(on: boolean): void;
  onRemove(): void;
}

/** One site rule with its switch, and the button that removes it. */
export function SiteRow({ rule, on, onSwitch, onRemove }: Props) {
  const name = showRule(rule);
  return (
    <li class="site-row">
      <span class="site-name" title={name === rule ? undefined : rule}>
        <bdi dir="ltr">{name}</bdi>
        {rule.startsWith('*.') && (
          <span class="small muted"> {i18n.t('options.withSubdomains')}</span>
        )}
      </span>
      <span class="site-state small muted" aria-hidden="true">
        {i18n.t(on ? 'options.on' : 'options.off')}
      </span>
      <Switch quiet label={i18n.t('options.onFor', [name])} on={on} onChange={onSwitch} />
      <button
        type="button"
        class="link-button"
        aria-label={i18n.t('options.removeRule', [name])}
        onClick={({ currentTarget }) => {
          leaveRow(currentTarget);
          onRemove();
        }}
      >
        {i18n.t('options.remove')}
      </button>
    </li>
  );
}
