import { i18n } from '#i18n';

/** The direction in which the extension's own texts are read: that of their language, whatever the browser's is. */
export function directionOfTexts(): 'ltr' | 'rtl' {
  return i18n.t('facts.direction') === 'rtl' ? 'rtl' : 'ltr';
}
