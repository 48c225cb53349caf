/**
 * The parts of an article beside its own sections, by name. Their ids begin with a sign
 * that no section can have, so that a link never means two things.
 */
export const parts = {
  risks: '_risks',
  contradictions: '_contradictions',
  abilities: '_abilities',
  questions: '_questions',
  notCovered: '_not-covered',
  derived: '_derived',
} as const;

export type PartName = keyof typeof parts;

/** The name of the part with an id, if it is one. */
export const partNamed = (id: string): PartName | undefined =>
  (Object.keys(parts) as PartName[]).find((name) => parts[name] === id);
