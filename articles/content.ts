import type { Article } from './article-schema.ts';
import type { Evidence } from './evidence-schema.ts';
import type { Glossary } from './glossary-schema.ts';

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
  articles: Read<Article>[];
  evidence: Read<Evidence>;
  glossary: Read<Glossary>;
}
