/** What a reader wants to know of a term, in the order in which it is shown. */
export const factQuestions = ['works', 'harms', 'not-for', 'cost', 'course', 'stage'] as const;

export type FactQuestion = (typeof factQuestions)[number];

/** The questions that every treatment and cover must answer, or say that no source was found. */
export const treatmentQuestions = [
  'works',
  'harms',
  'not-for',
  'cost',
] as const satisfies FactQuestion[];
