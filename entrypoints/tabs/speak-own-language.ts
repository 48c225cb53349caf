import { browser } from '@wxt-dev/browser';
import { i18n } from '#i18n';

/** Gives one of the extension's own pages the language and direction of its texts. */
export function speakOwnLanguage(): void {
  document.documentElement.lang = i18n.t('facts.language');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
}
