import { i18n } from '#i18n';
import type { SheetRisk } from '../../articles/fact-sheet.ts';
import { formatFigure } from './format-figure.ts';

/** How often a harm occurs: the article's words, said to be its own, and its figure; says so where there is no figure. */
export function riskFrequency({ risk, words }: Pick<SheetRisk, 'risk' | 'words'>): string {
  const figure = risk.figure === null ? i18n.t('panel.noFigure') : formatFigure(risk.figure);
  const said = [...words.map(({ text }) => i18n.t('panel.quoted', [text])), figure].join(', ');
  return words.length > 0 || risk.figure === null ? i18n.t('panel.blogWords', [said]) : said;
}
