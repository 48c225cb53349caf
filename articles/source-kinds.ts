/** What a source can be, those whose word weighs most first; shown to readers as it stands here. */
export const sourceKinds = [
  'regulator',
  'drug label',
  'guideline',
  'review',
  'trial',
  'study',
  'survey',
  'case series',
  'peer reviewed',
  'textbook',
  'government',
  'medical organization',
  'professional society',
  'medical reference',
  'charity',
  'encyclopedia',
  'expert opinion',
  'health site',
  'news',
  'trade body',
  'trade site',
  'provider',
  'commercial site',
  'website',
] as const;

/** Kinds that speak for a seller or for nobody in particular: fit for prices, a last resort for medical questions. */
const unmedical: readonly SourceKind[] = [
  'trade body',
  'trade site',
  'provider',
  'commercial site',
  'website',
];

export type SourceKind = (typeof sourceKinds)[number];

/** Whether a source of this kind may speak on a medical question. */
export const isMedical = (kind: SourceKind): boolean => !unmedical.includes(kind);
