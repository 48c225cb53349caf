import { i18n } from '#i18n';
import type { SourceKind } from '../../articles/source-kinds.ts';
import type { Source } from '../../articles/source-schema.ts';
import { yearName } from './year-name.ts';

const kinds = {
  regulator: 'facts.kind.regulator',
  guideline: 'facts.kind.guideline',
  review: 'facts.kind.review',
  trial: 'facts.kind.trial',
  study: 'facts.kind.study',
  survey: 'facts.kind.survey',
  'case series': 'facts.kind.caseSeries',
  'peer reviewed': 'facts.kind.peerReviewed',
  textbook: 'facts.kind.textbook',
  government: 'facts.kind.government',
  'medical organization': 'facts.kind.medicalOrganization',
  'professional society': 'facts.kind.professionalSociety',
  'medical reference': 'facts.kind.medicalReference',
  charity: 'facts.kind.charity',
  encyclopedia: 'facts.kind.encyclopedia',
  'expert opinion': 'facts.kind.expertOpinion',
  'health site': 'facts.kind.healthSite',
  news: 'facts.kind.news',
  'trade body': 'facts.kind.tradeBody',
  'trade site': 'facts.kind.tradeSite',
  provider: 'facts.kind.provider',
  'commercial site': 'facts.kind.commercialSite',
  website: 'facts.kind.website',
} as const satisfies Record<SourceKind, string>;

/** A source in a few words: what kind it is, and its year where it shows one. */
export function sourceName({ kind, year }: Pick<Source, 'kind' | 'year'>): string {
  const name = i18n.t(kinds[kind]);
  return year === 'undated' ? name : i18n.t('facts.sourceOf', [name, yearName(year)]);
}
