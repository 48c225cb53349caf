import { lexiconSource } from '../articles/lexicon-source.ts';
import { chooseStems } from '../detection/lexicon/choose-stems.ts';
import { compileEvidence, compileForms } from '../detection/lexicon/compile-lexicon.ts';
import { readContentFiles } from './read-content.ts';

/** Names of the virtual modules that hold content: what the scout, the reader and the judge need. */
export const contentModuleNames = ['stems', 'forms', 'evidence'] as const;

export type ContentModuleName = (typeof contentModuleNames)[number];

/** The value of each content module. Throws a message with file, path and reason where the content is broken. */
export function contentModules(files = readContentFiles()): Record<ContentModuleName, unknown> {
  const source = lexiconSource(files);
  return {
    stems: chooseStems(source),
    forms: compileForms(source),
    evidence: compileEvidence(source),
  };
}
