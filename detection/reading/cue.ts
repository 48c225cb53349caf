/** A word that speaks for a topic. */
export interface Cue {
  /** One number for all occurrences of the same cue. */
  id: number;
  topic: number;
  weight: number;
  word: number;
  sentence: number;
  start: number;
  end: number;
  /** Terms against whose forms it counts, or null for all. */
  rivalOf: number[] | null;
}
