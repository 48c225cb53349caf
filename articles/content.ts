import type { About } from './about-schema.ts';
import type { SearchWords, StoredAnswers } from './answers-schema.ts';
import type { Article } from './article-schema.ts';
import type { Evidence } from './evidence-schema.ts';
import type { StoredFacts } from './facts-schema.ts';
import type { Glossary } from './glossary-schema.ts';
import type { Sources } from './source-schema.ts';

/** A file of the content, parsed; `file` is its path in the project. */
export interface ContentFile {
  file: string;
  json: unknown;
}

/** One file whose shape is right. */
export interface Read<T> {
  file: string;
  value: T;
}

/** All content, right in shape, not yet checked across its parts. */
export interface Content {
  about: Read<About>;
  sources: Read<Sources>;
  articles: Read<Article>[];
  /** Facts by question, one file a term. */
  facts: Read<StoredFacts>[];
  evidence: Read<Evidence>;
  glossary: Read<Glossary>;
  answers: Read<StoredAnswers>;
  searchWords: Read<SearchWords>;
}
