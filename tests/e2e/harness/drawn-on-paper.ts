import { inflateSync } from 'node:zlib';

/** Files of fonts, which come out otherwise each time, and the places of all in the file, which change with them. */
const notDrawn = /\/Length1\b|\/CIDFontType0C\b|\/Type1C\b|\/OpenType\b|\/Type\s*\/XRef\b/;

/** What a printed page draws, apart from when it was printed. */
export function drawnOnPaper(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString('latin1');
  const streams = [
    ...file.matchAll(/obj\s*<<((?:(?!stream)[\s\S])*)>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g),
  ].filter(([, what = '']) => !notDrawn.test(what));
  const drawn = streams.map(([, , packed = '']) => inflateSync(Buffer.from(packed, 'latin1')));
  return drawn.join('\n').replace(/\/(?:Creation|Mod)Date \(.*\)/g, '');
}
