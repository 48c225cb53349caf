/** The checked content, made by `tests/library-module.ts`. */
declare module 'virtual:library' {
  export const library: import('../articles/library.ts').Library;
  /** What is known of terms by question. */
  export const facts: import('../articles/term-facts.ts').TermFacts[];
}
