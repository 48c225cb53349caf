import type { About } from './about-schema.ts';
import type { Article } from './article-schema.ts';
import type { EvidenceNote } from './evidence-schema.ts';
import type { Term } from './glossary-schema.ts';

/** Everything that is bundled and shown but for the facts by question, checked at build. */
export interface Library {
  about: About;
  articles: Article[];
  evidence: EvidenceNote[];
  /** What no source was found for. */
  gaps: string[];
  terms: Term[];
}
