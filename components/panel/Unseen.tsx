import { i18n } from '#i18n';

/** Says why a press changed nothing. */
export function Unseen() {
  return (
    <p class="tip unseen" role="alert">
      {i18n.t('panel.unseen')}
    </p>
  );
}
