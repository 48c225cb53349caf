import type { Article } from './article-schema.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Term } from './glossary-schema.ts';

/** Everything that is bundled and shown, checked at build. */
export interface Library {
  articles: Article[];
  evidence: EvidenceNote[];
  /** What no source was found for. */
  gaps: string[];
  terms: Term[];
}
