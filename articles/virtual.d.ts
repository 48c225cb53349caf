/** The forms of the terms, compiled from the checked content at build by `build/content-plugin.ts`. */
declare module 'virtual:forms' {
  const forms: import('../detection/lexicon/lexicon.ts').CompiledForms;

  // biome-ignore lint/style/noDefaultExport: a virtual module exports one value, as its default
  export { forms as default };
}

/** What decides on forms with several senses, compiled from the content. */
declare module 'virtual:evidence' {
  const evidence: import('../detection/lexicon/lexicon.ts').CompiledEvidence;

  // biome-ignore lint/style/noDefaultExport: a virtual module exports one value, as its default
  export { evidence as default };
}

/** What the scout looks for in a page. */
declare module 'virtual:stems' {
  const stems: import('../detection/lexicon/lexicon.ts').Stems;

  // biome-ignore lint/style/noDefaultExport: a virtual module exports one value, as its default
  export { stems as default };
}
