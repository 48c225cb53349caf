import { readFileSync } from 'node:fs';
import { type HtmlBlock, readHtml } from './detect/read-html.ts';
import { Obstacle } from './obstacle.mjs';

/** A document as one line of a JSONL file holds it; `spans` and `claims` only in labelled ones. */
interface LineDocument {
  id: string;
  title?: string;
  /** What the page tells search engines, and its host and path. */
  description?: string;
  address?: string;
  text: string;
  /** The blocks of its HTML, where it has some. */
  blocks?: HtmlBlock[];
  /** Where the links of its HTML lead. */
  links?: string[];
  [key: string]: unknown;
}

/** A document and the number of its line, from 1. */
export interface ReadLine {
  line: number;
  document: LineDocument;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Obstacle(`${file} cannot be read (${code}): give the path of a file of documents.`);
  }
}

/** Reads documents, one JSON object a line. Throws an obstacle with file, line number and reason where one is malformed. */
export function readDocuments(file: string): ReadLine[] {
  const lines = readText(file).split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    const fail = (reason: string): never => {
      throw new Obstacle(`${file}: line ${index + 1}: ${reason}`);
    };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      return fail(`is not JSON: ${(error as Error).message}`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fail('is not an object');
    const { id, title, html } = value as Record<string, unknown>;
    if (typeof id !== 'string' || id === '') return fail('has no id');
    const read = typeof html === 'string' ? readHtml(html) : undefined;
    const { text = read?.text } = value as Record<string, unknown>;
    if (typeof text !== 'string') return fail('has no text');
    if (read && read.text !== text)
      return fail('has a text that is not the text of its html: give one of the two, or the same');
    if (title !== undefined && title !== null && typeof title !== 'string')
      return fail('has a title that is not text');
    for (const part of ['description', 'address'])
      if (!['undefined', 'string'].includes(typeof (value as LineDocument)[part]))
        return fail(`has a part that is not text: ${part}`);
    const { title: _, ...rest } = value as LineDocument;
    const document: LineDocument = { ...rest, id, text };
    if (typeof title === 'string') document.title = title;
    delete document.blocks;
    delete document.links;
    if (read) Object.assign(document, { blocks: read.blocks, links: read.links });
    return [{ line: index + 1, document }];
  });
}
