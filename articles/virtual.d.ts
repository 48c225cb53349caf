/** The checked content, made at build by `build/content-plugin.ts`. */
declare module 'virtual:library' {
  const library: import('./library.ts').Library;

  // biome-ignore lint/style/noDefaultExport: a virtual module exports one value, as its default
  export { library as default };
}

/** What detection knows of the terms, compiled from the content. */
declare module 'virtual:lexicon' {
  const lexicon: import('../detection/lexicon.ts').CompiledLexicon;

  // biome-ignore lint/style/noDefaultExport: a virtual module exports one value, as its default
  export { lexicon as default };
}

/** What the scout looks for in a page. */
declare module 'virtual:stems' {
  const stems: import('../detection/stems.ts').Stems;

  // biome-ignore lint/style/noDefaultExport: a virtual module exports one value, as its default
  export { stems as default };
}
