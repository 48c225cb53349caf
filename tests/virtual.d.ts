/** The checked content, made by `tests/library-module.ts`. */
declare module 'virtual:library' {
  export const library: import('../articles/library.ts').Library;
  export const search: import('../articles/answers.ts').SearchContent;
}
