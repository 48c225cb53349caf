import { i18n } from '#i18n';
import type { Contradiction } from '../../articles/contradictions.ts';
import type { FactSheet, SheetAbility, SheetRisk } from '../../articles/fact-sheet.ts';
import type { PlacedClaim } from '../../articles/placed-claim.ts';
import type { Source } from '../../articles/source-schema.ts';
import { articleLine } from '../facts/article-line.ts';
import { costSentence } from '../facts/cost-sentence.ts';
import { placeName } from '../facts/place-name.ts';
import { riskFrequency } from '../facts/risk-frequency.ts';
import { yearName } from '../facts/year-name.ts';
import { claimsById } from './sections/claims-by-id.ts';

/** The gist of a sheet as plain text: every line with its place or source, then the article's date. */
export function copyText(sheet: FactSheet): string {
  const { term, articles } = sheet;
  const claims = claimsById(sheet);
  const facts = term.keyFacts.map(({ text, source, claims: ids }) =>
    source === null
      ? `${text} ${placesOf(ids.flatMap((id) => claims.get(id) ?? []))}`
      : `${text} ${sourceOf(source)}`,
  );
  return [
    `${term.name}\n${term.definition} ${sourceOf(term.source)}`,
    part(i18n.t('panel.keyFacts'), facts),
    part(i18n.t('panel.can'), sheet.can.map(abilityLine)),
    part(i18n.t('panel.cannot'), sheet.cannot.map(abilityLine)),
    part(i18n.t('panel.risks'), sheet.risks.map(riskLine)),
    part(i18n.t('panel.cost'), sheet.costs.map(costSentence)),
    part(i18n.t('panel.contradictions'), sheet.contradictions.map(contradictionLine)),
    ...articles.map(articleLine),
    i18n.t('panel.notAdvice'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const part = (heading: string, lines: string[]) =>
  lines.length === 0 ? '' : [heading, ...lines.map((line) => `- ${line}`)].join('\n');

const sourceOf = ({ title, by, year, address, doi }: Source) =>
  `(${[...new Set([by, title]), yearName(year), doi ?? address].filter((detail) => detail !== null).join(', ')})`;

const placesOf = (claims: PlacedClaim[]) => `(${[...new Set(claims.map(placeName))].join('; ')})`;

const abilityLine = ({ ability, claims, notes }: SheetAbility) =>
  `${ability.text} ${claims.length > 0 ? placesOf(claims) : notes.map(({ source }) => sourceOf(source)).join(' ')}`;

const riskLine = (entry: SheetRisk) =>
  `${entry.risk.name}: ${riskFrequency(entry)} ${placesOf(entry.claims)}`;

const contradictionLine = ({ topic, sides }: Contradiction) =>
  `${topic.name}: ${sides.map(({ text, claims }) => `${text} ${placesOf(claims)}`).join(' / ')}`;
