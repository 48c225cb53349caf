import { checkContent } from '../articles/check-content.ts';
import { lexiconSource } from '../articles/lexicon-source.ts';
import type { TermFacts } from '../articles/term-facts.ts';
import { compileEvidence, compileForms } from '../detection/lexicon/compile-lexicon.ts';
import { chooseStems } from '../detection/lexicon/stems.ts';
import { readContentFiles } from './read-content.ts';

/** Names of the virtual modules that hold content: what is shown, what the scout, the reader and the judge need. */
export const contentModuleNames = ['library', 'stems', 'forms', 'evidence'] as const;

export type ContentModuleName = (typeof contentModuleNames)[number];

/** The value of each content module. Throws a message with file, path and reason where the content is broken. */
export function contentModules(files = readContentFiles()): Record<ContentModuleName, unknown> {
  const { library } = checkContent(files);
  const source = lexiconSource(files);
  return {
    library,
    stems: chooseStems(source),
    forms: compileForms(source),
    evidence: compileEvidence(source),
  };
}

/** A file of the package that holds content, read when it is asked for. */
export interface ContentAsset {
  /** Its path in the package. */
  relativeDest: string;
  contents: string;
}

/** The facts by question, one file a term. Throws a message with file, path and reason where the content is broken. */
export const contentAssets = (files = readContentFiles()): ContentAsset[] =>
  checkContent(files).facts.map((facts: TermFacts) => ({
    relativeDest: `facts/${facts.term}.json`,
    contents: JSON.stringify(facts),
  }));
