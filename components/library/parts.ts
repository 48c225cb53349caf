/**
 * The parts of an article beside its own sections. Their ids begin with a sign
 * that no section can have, so that a link never means two things.
 */
export const parts = {
  risks: { id: '_risks', heading: 'popup.risks' },
  contradictions: { id: '_contradictions', heading: 'popup.contradictions' },
  abilities: { id: '_abilities', heading: 'popup.abilities' },
  questions: { id: '_questions', heading: 'popup.questions' },
  notCovered: { id: '_not-covered', heading: 'popup.notCovered' },
  derived: { id: '_derived', heading: 'popup.derived' },
} as const;
