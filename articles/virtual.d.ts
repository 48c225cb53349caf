/** The checked content, made at build by `build/content-plugin.ts`. */
declare module 'virtual:library' {
  const library: import('./library.ts').Library;

  export { library as default };
}
