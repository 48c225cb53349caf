/** The checked content, made at build by `build/content-plugin.ts`. */
declare module 'virtual:library' {
  const library: import('./library.ts').Library;

  // biome-ignore lint/style/noDefaultExport: a virtual module exports one value, as its default
  export { library as default };
}
