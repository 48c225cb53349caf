/** The checked content, made by `tests/library-module.ts`. */
declare module 'virtual:library' {
  /** What the files of the package hold, by path. */
  export const files: Readonly<Record<string, string>>;
  export const library: import('../articles/library.ts').Library;
  export const search: import('../articles/answers.ts').SearchContent;
  /** What is known of terms by question. */
  export const facts: import('../articles/term-facts.ts').TermFacts[];
}

/** Measures of how hard a text is to read; the package has no types of its own. */
declare module 'text-readability' {
  const readability: {
    /** School years that a text takes. */
    fleschKincaidGrade(text: string): number;
  };
  // biome-ignore lint/style/noDefaultExport: the package exports nothing else.
  export default readability;
}
