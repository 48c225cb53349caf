import type { Plugin } from 'vite';
import { type ContentModuleName, contentModuleNames, contentModules } from './content-modules.ts';
import { contentFolder } from './read-content.ts';

const idOf = (name: ContentModuleName) => `\0virtual:${name}`;

/** How bundlers name the content modules. */
export const contentModuleIds = contentModuleNames.map(idOf);

/** Offers the checked content as virtual modules; broken content fails the build with file, path and reason. */
export function content(): Plugin {
  let modules: ReturnType<typeof contentModules> | undefined;
  return {
    name: 'content',
    resolveId(id) {
      return contentModuleIds.includes(`\0${id}`) ? `\0${id}` : undefined;
    },
    load(id) {
      const name = contentModuleNames.find((known) => id === idOf(known));
      if (!name) return;
      modules ??= contentModules();
      const value = modules[name];
      // A string that JSON.parse reads starts faster than the same value as an object literal. Scripts that make no use of it leave it out.
      return `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(contentFolder)) return;
      modules = undefined;
      server.moduleGraph.invalidateAll();
    },
  };
}
