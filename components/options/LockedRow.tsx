import { i18n } from '#i18n';
import { Lock } from '../controls/Lock.tsx';

/** A site rule that an administrator has set and the person cannot change. */
export function LockedRow({ name, on }: { name: string; on: boolean }) {
  return (
    <li class="site-row">
      <span class="site-name">
        <bdi dir="ltr">{name}</bdi>
      </span>
      <span class="site-state small muted">
        <Lock />
        {i18n.t(on ? 'options.onByPolicy' : 'options.offByPolicy')}
      </span>
    </li>
  );
}
