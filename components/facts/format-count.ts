import { i18n } from '#i18n';

/** A large number in few words, such as "2 million", in the language of the texts around it. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(i18n.t('facts.language'), {
    notation: 'compact',
    compactDisplay: 'long',
  }).format(count);
}
