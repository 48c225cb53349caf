/** Named by its file: by its bare name one gets Node's own module, which is deprecated. */
declare module 'punycode/punycode.es6.js' {
  /** The Unicode text of a label without its `xn--`; throws where it is malformed. */
  export function decode(label: string): string;
}
