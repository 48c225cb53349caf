import { i18n } from '#i18n';

/** A question that applies and to which no source fit to cite was found. */
export function Unanswered({ question }: { question: string }) {
  return (
    <li class="row-place row row-top" data-line>
      <span class="row-question">{question}</span>{' '}
      <span class="row-source">{i18n.t('panel.noSource')}</span>
    </li>
  );
}
