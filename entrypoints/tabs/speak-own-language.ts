import { i18n } from '#i18n';
import { directionOfTexts } from '../stages/direction-of-texts.ts';

/** Gives one of the extension's own pages the language and direction of its texts. */
export function speakOwnLanguage(): void {
  document.documentElement.lang = i18n.t('facts.language');
  document.documentElement.dir = directionOfTexts();
}
