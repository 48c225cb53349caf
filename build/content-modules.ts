import { readContentFiles } from './read-content.ts';

const load = (path: string) => import(new URL(path, import.meta.url).href);

/** Names of the virtual modules that hold content: what is shown, what detection needs, what the scout asks. */
export const contentModuleNames = ['library', 'lexicon', 'stems'] as const;

export type ContentModuleName = (typeof contentModuleNames)[number];

/** The value of each content module. Throws a message with file, path and reason where the content is broken. */
export async function contentModules(): Promise<Record<ContentModuleName, unknown>> {
  const { checkContent } = await load('../articles/check-content.ts');
  const { lexiconSource } = await load('../articles/lexicon-source.ts');
  const { compileLexicon } = await load('../detection/compile-lexicon.ts');
  const { chooseStems } = await load('../detection/stems.ts');
  const files = readContentFiles();
  const { library } = checkContent(files);
  const source = lexiconSource(files);
  return { library, lexicon: compileLexicon(source), stems: chooseStems(source) };
}
