import type { HtmlBlock } from '../detect/read-html.ts';
import { Obstacle } from '../obstacle.mjs';
import { readDocuments } from '../read-documents.ts';

/** A mention as a person labelled it. */
interface LabelSpan {
  start: number;
  end: number;
  concept: string;
  optional?: boolean;
}

/** A statement about SMP as a person labelled it. */
export interface LabelClaim {
  start: number;
  end: number;
  kind: string;
  value: Record<string, unknown>;
  optional?: boolean;
  /** The kind under which the same statement is labelled before. */
  sameAs?: string;
}

/** A document with its labels. */
export interface LabelledDocument {
  id: string;
  class: string;
  register: string;
  /** Its subject area, where one is written down. */
  domain?: string;
  title?: string;
  text: string;
  blocks?: HtmlBlock[];
  links?: string[];
  /** Strings outside all labels that look as if they were some. */
  traps?: string[];
  spans: LabelSpan[];
  claims: LabelClaim[];
}

/** The subject area of a document; its register where none was written down. */
export function domainOf({ domain, register }: LabelledDocument): string {
  return domain ?? register;
}

function isSpan(value: unknown, text: string): boolean {
  const { start, end } = (value ?? {}) as { start?: unknown; end?: unknown };
  return (
    typeof start === 'number' &&
    typeof end === 'number' &&
    start >= 0 &&
    start < end &&
    end <= text.length
  );
}

/** Reads labelled documents. Throws an obstacle with file, line number and reason where one is malformed. */
export function readLabelled(file: string): LabelledDocument[] {
  return readDocuments(file).map(({ line, document }) => {
    const { spans = [], claims = [] } = document as Partial<LabelledDocument>;
    const fail = (reason: string): never => {
      throw new Obstacle(`${file}: line ${line}: ${reason}`);
    };
    if (!Array.isArray(spans)) return fail('spans is not a list');
    if (!Array.isArray(claims)) return fail('claims is not a list');
    for (const one of [...spans, ...claims]) {
      if (!isSpan(one, document.text)) return fail('a label lies outside the text');
    }
    return {
      ...document,
      class: typeof document.class === 'string' ? document.class : 'unknown',
      register: typeof document.register === 'string' ? document.register : 'unknown',
      spans,
      claims,
    };
  });
}
