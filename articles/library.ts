import type { Article, EvidenceNote, Term } from './schema.ts';

/** Everything that is bundled and shown, checked at build. */
export interface Library {
  articles: Article[];
  evidence: EvidenceNote[];
  /** What no source was found for. */
  gaps: string[];
  terms: Term[];
}
