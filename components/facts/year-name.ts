import { i18n } from '#i18n';

/** A year, or that a source shows none. */
export const yearName = (year: number | 'undated'): string =>
  year === 'undated' ? i18n.t('facts.undated') : String(year);
