import { i18n } from '#i18n';
import type { SheetRisk } from '../../articles/fact-sheet.ts';
import { formatFigure } from './format-figure.ts';

/** How often a harm occurs: the article's words and its figure; says so where there is no figure. */
export function riskFrequency({ risk, words }: Pick<SheetRisk, 'risk' | 'words'>): string {
  return [
    ...words.map(({ text }) => i18n.t('panel.quoted', [text])),
    risk.figure === null ? i18n.t('panel.noFigure') : formatFigure(risk.figure),
  ].join(', ');
}
