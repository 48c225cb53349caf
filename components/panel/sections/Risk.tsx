import { i18n } from '#i18n';
import type { SheetRisk } from '../../../articles/fact-sheet.ts';
import { formatFigure } from '../../facts/format-figure.ts';
import { Places } from './Places.tsx';

interface Props extends SheetRisk {
  /** Whether to say whose harm it is, where the panel tells of several subjects. */
  named: boolean;
}

/** One harm: how often in numbers, in the article's words, how long, and where each stands. */
export function Risk({ risk, subject, words, claims, named }: Props) {
  const spoken = new Set(words.map(({ source }) => source.claim.id));
  const rest = claims.filter(({ claim }) => !spoken.has(claim.id));
  return (
    <li class="risk">
      <p class="risk-name">{risk.name}</p>
      {named && subject !== undefined && (
        <p class="aside">{i18n.t('panel.fromArticle', 1, [subject.name])}</p>
      )}
      <p class="risk-figure">
        {risk.figure === null ? i18n.t('panel.noFigure') : formatFigure(risk.figure)}
      </p>
      {words.length > 0 && (
        <p class="risk-words">
          {words.map(({ text, source }) => (
            <span key={source.claim.id} class="risk-word">
              {i18n.t('panel.quoted', [text])} <Places claims={[source]} />
            </span>
          ))}
        </p>
      )}
      {(risk.course !== null || rest.length > 0) && (
        <p class="risk-course">
          {risk.course} <Places claims={rest} />
        </p>
      )}
    </li>
  );
}
