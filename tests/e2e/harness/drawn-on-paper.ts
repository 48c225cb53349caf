import { inflateSync } from 'node:zlib';

/** Files of fonts, which come out otherwise each time. */
const fontFile = /\/Length1\b|\/CIDFontType0C\b|\/Type1C\b|\/OpenType\b/;

/** What a printed page draws, apart from when it was printed. */
export function drawnOnPaper(pdf: Uint8Array): string {
  const file = Buffer.from(pdf).toString('latin1');
  const streams = [
    ...file.matchAll(/obj\s*<<((?:(?!stream)[\s\S])*)>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g),
  ].filter(([, what = '']) => !fontFile.test(what));
  const drawn = streams.map(([, , packed = '']) => inflateSync(Buffer.from(packed, 'latin1')));
  return drawn.join('\n').replace(/\/(?:Creation|Mod)Date \(.*\)/g, '');
}
